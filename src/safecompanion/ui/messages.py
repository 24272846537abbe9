"""The one place that knows the sentence for each error: what happened, what is safe, what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from safecompanion import errors
from safecompanion.errors import UserError
from safecompanion.ui.translation import QT_TRANSLATE_NOOP

_SENTENCES: dict[type[UserError], str] = {
    errors.WrongPassphraseError: QT_TRANSLATE_NOOP(
        "Errors", "That passphrase does not open this diary. Nothing is lost. Please try again."
    ),
    errors.WrongRecoveryKeyError: QT_TRANSLATE_NOOP(
        "Errors",
        "That recovery key does not open this diary. Nothing is lost. "
        "Check that the sheet belongs to it.",
    ),
    errors.RecoveryKeyTypoError: QT_TRANSLATE_NOOP(
        "Errors",
        "There is a typing mistake in the recovery key. Nothing is lost. "
        "Compare it with the sheet, group by group.",
    ),
    errors.TriesSlowedError: QT_TRANSLATE_NOOP(
        "Errors",
        "There were several wrong tries. Nothing is lost. Please wait {seconds} s and try again.",
    ),
    errors.VaultDamagedError: QT_TRANSLATE_NOOP(
        "Errors",
        "A file of this diary is damaged ({part}). We changed nothing. "
        "Keep the folder as it is and open your newest backup copy.",
    ),
    errors.VaultNewerError: QT_TRANSLATE_NOOP(
        "Errors",
        "This diary was written by a newer version of the program. It is safe. "
        "Install the newer version to open it.",
    ),
    errors.NotAVaultError: QT_TRANSLATE_NOOP(
        "Errors", "There is no diary in this place. Nothing was changed. Choose another folder."
    ),
    errors.VaultInUseError: QT_TRANSLATE_NOOP(
        "Errors",
        "This diary is already open in another window of the program. It is safe. "
        "Lock or close it there first.",
    ),
    errors.WeakPassphraseError: QT_TRANSLATE_NOOP(
        "Errors",
        "This passphrase is too easy to guess. Nothing was created yet. "
        "Use at least 12 characters, or the words we suggest.",
    ),
    errors.NotEnoughMemoryError: QT_TRANSLATE_NOOP(
        "Errors",
        "This computer has too little free memory to open the diary. It is safe. "
        "Close other programs and try again.",
    ),
    errors.DiskFullError: QT_TRANSLATE_NOOP(
        "Errors",
        "The disk is full. What was saved before is safe; the last step was not saved. "
        "Free some space, then try again.",
    ),
    errors.NoPermissionError: QT_TRANSLATE_NOOP(
        "Errors",
        "This computer does not let us write or read there. Nothing was changed. "
        "Choose another folder, or ask who looks after the computer.",
    ),
    errors.DiskFailedError: QT_TRANSLATE_NOOP(
        "Errors",
        "The disk or USB stick did not answer. What was saved before is safe. "
        "Check that it is plugged in, then try again.",
    ),
    errors.AlreadyThereError: QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is already there. Nothing was changed. Choose another name or folder.",
    ),
    errors.FileVanishedError: QT_TRANSLATE_NOOP(
        "Errors",
        "The file “{name}” is gone or changed while we were copying it. "
        "Nothing was added. Choose it again.",
    ),
    errors.EmptyFileError: QT_TRANSLATE_NOOP(
        "Errors", "The file “{name}” is empty (0 bytes). Nothing was added. Choose another file."
    ),
    errors.FileTooLargeError: QT_TRANSLATE_NOOP(
        "Errors",
        "The file “{name}” is larger than {limit_mb} MB. Nothing was added. "
        "Note where it is, or choose a smaller one.",
    ),
    errors.NotAFileError: QT_TRANSLATE_NOOP(
        "Errors", "“{name}” is not a file. Nothing was added. Choose single files."
    ),
    errors.ImageRefusedError: QT_TRANSLATE_NOOP(
        "Errors",
        "The picture “{name}” cannot be shown safely. "
        "The file itself is kept unchanged and can still go into a report.",
    ),
    errors.GateRefusedError: QT_TRANSLATE_NOOP(
        "Errors",
        "This file was not copied, to protect the child. Nothing was stored. "
        "Write down where it is instead.",
    ),
    errors.AttachmentDamagedError: QT_TRANSLATE_NOOP(
        "Errors",
        "The stored file “{name}” is damaged or missing. Your text is safe. "
        "Add the file again if you still have it, or open a backup copy.",
    ),
    errors.NotAChatExportError: QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is not a chat that Telegram or WhatsApp saved. Nothing was added. "
        "Choose result.json from Telegram, or the .txt file from WhatsApp.",
    ),
    errors.ChatExportBrokenError: QT_TRANSLATE_NOOP(
        "Errors",
        "The chat file “{name}” breaks off or is damaged. Nothing was added. "
        "Save the chat again on the phone or computer, then choose it here.",
    ),
    errors.NothingChosenError: QT_TRANSLATE_NOOP(
        "Errors", "No entry is chosen yet. Nothing was made. Tick at least one entry."
    ),
    errors.GatedAttachmentError: QT_TRANSLATE_NOOP(
        "Errors",
        "One of the entries may hold a picture that must not be passed on. "
        "Nothing was made. Remove the picture from the entry, or do not share files.",
    ),
    errors.CentreKeyError: QT_TRANSLATE_NOOP(
        "Errors",
        "The key of the receiving centre cannot be used ({reason}). Nothing was sent or made. "
        "Ask the centre for its current key, or seal with a passphrase.",
    ),
    errors.WrongKeyError: QT_TRANSLATE_NOOP(
        "Errors",
        "This key or passphrase does not open the file. The file is unchanged. "
        "Check that it was sealed for you.",
    ),
    errors.NotAReportError: QT_TRANSLATE_NOOP(
        "Errors", "This file is not a report from this program. Nothing was changed."
    ),
    errors.ReportDamagedError: QT_TRANSLATE_NOOP(
        "Errors",
        "The report fails the check “{check}”: it was changed or damaged on the way. "
        "Ask for the file again.",
    ),
    errors.ReportNewerError: QT_TRANSLATE_NOOP(
        "Errors",
        "The report was made by a newer version of the program. It is unchanged. "
        "Install the newer version to read it.",
    ),
    errors.ContentDamagedError: QT_TRANSLATE_NOOP(
        "Errors",
        "A page that came with the program is missing or broken ({name}). "
        "Your diary is safe. Install the program again.",
    ),
}

# The codes that the core gives, in words.
_CODES = {
    "missing": QT_TRANSLATE_NOOP("Errors", "there is none"),
    "malformed": QT_TRANSLATE_NOOP("Errors", "it is not written like a key"),
    "expired": QT_TRANSLATE_NOOP("Errors", "it has run out"),
    "not_yet": QT_TRANSLATE_NOOP("Errors", "it is not valid yet"),
    "revoked": QT_TRANSLATE_NOOP("Errors", "the centre withdrew it"),
    "container": QT_TRANSLATE_NOOP("Errors", "form of the file"),
    "signature": QT_TRANSLATE_NOOP("Errors", "signature"),
    "manifest": QT_TRANSLATE_NOOP("Errors", "list of files"),
    "payload": QT_TRANSLATE_NOOP("Errors", "files"),
    "schema": QT_TRANSLATE_NOOP("Errors", "form of the data"),
    "id": QT_TRANSLATE_NOOP("Errors", "report number"),
    "pdf": QT_TRANSLATE_NOOP("Errors", "pages"),
}


def _in_words(name: str, value: str | int) -> str | int:
    if name not in ("reason", "check") or value not in _CODES:
        return value
    return QCoreApplication.translate("Errors", _CODES[str(value)])


def sentence(error: UserError) -> str:
    """Return the sentence for `error` in the language of the interface."""
    text = QCoreApplication.translate("Errors", _SENTENCES[type(error)])
    told = {name: _in_words(name, value) for name, value in error.values.items()}
    values = {"name": "", "part": "", "seconds": "", "limit_mb": "", "reason": "", "check": ""}
    return text.format(**{**values, **told})


def bug_sentence() -> str:
    """Return what to say when the mistake is ours."""
    return QCoreApplication.translate(
        "Errors",
        "Something went wrong in the program. What you wrote is kept. "
        "Please close the program and open it again.",
    )


def known_errors() -> frozenset[type[UserError]]:
    """Return the classes that have a sentence."""
    return frozenset(_SENTENCES)
