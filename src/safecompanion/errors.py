"""What a person can be told when something goes wrong: codes and values, never sentences.

`ui.messages` holds the one sentence for each class (what happened, what is safe, what to do).
Anything that is not a `UserError` is a bug of ours.
"""

from __future__ import annotations


class UserError(Exception):
    """A failure that comes from the world, with the values its sentence needs."""

    def __init__(self, **values: str | int) -> None:
        super().__init__(type(self).__name__)
        self.values = values


class Cancelled(Exception):  # noqa: N818 - a choice, not an error
    """The person stopped the work; nothing was changed."""


# --- opening a diary -------------------------------------------------------------------------


class WrongPassphraseError(UserError):
    """The passphrase opens no slot of this vault."""


class WrongRecoveryKeyError(UserError):
    """The recovery key is well formed but opens no slot of this vault."""


class RecoveryKeyTypoError(UserError):
    """The recovery key's check characters do not fit: a typing mistake."""


class TriesSlowedError(UserError):
    """Too many wrong tries; value `seconds` to wait."""


class VaultDamagedError(UserError):
    """A vault file is truncated, altered or empty; value `part` names the file."""


class VaultNewerError(UserError):
    """The vault was written by a newer version of the program."""


class NotAVaultError(UserError):
    """The folder or file is something else."""


class VaultInUseError(UserError):
    """Another running copy of the program has this vault open."""


class WeakPassphraseError(UserError):
    """The passphrase is too short or too common."""


class NotEnoughMemoryError(UserError):
    """Not even the smaller key derivation fits into this computer's memory."""


# --- the disk ------------------------------------------------------------------------------------


class DiskFullError(UserError):
    """No space left while writing; what was there before is unchanged."""


class NoPermissionError(UserError):
    """The folder or file may not be written or read."""


class AlreadyThereError(UserError):
    """Something is already where this would be written; nothing was changed; value `name`."""


class DiskFailedError(UserError):
    """The disk or USB stick failed while reading or writing (pulled out, I/O error)."""


# --- files brought in ------------------------------------------------------------------------


class FileVanishedError(UserError):
    """The file disappeared or changed while it was copied; value `name`."""


class EmptyFileError(UserError):
    """The file has 0 bytes; value `name`."""


class FileTooLargeError(UserError):
    """The file is over the limit; values `name`, `limit_mb`."""


class NotAFileError(UserError):
    """A folder, device or link to one was given where a file is needed; value `name`."""


class ImageRefusedError(UserError):
    """The picture cannot be shown safely (too large, lying, broken); value `name`."""


class GateRefusedError(UserError):
    """The image gate refuses this file for this kind of entry."""


class AttachmentDamagedError(UserError):
    """A stored attachment was altered or is missing; value `name`."""


class NotAChatExportError(UserError):
    """The file is not a Telegram or WhatsApp export that we know; value `name`."""


class ChatExportBrokenError(UserError):
    """The chat export ends in the middle or is not readable; value `name`."""


# --- reports and keys --------------------------------------------------------------------------


class NothingChosenError(UserError):
    """A report needs at least one entry."""


class GatedAttachmentError(UserError):
    """An entry of an image-gated category still holds pictures; they must be removed first."""


class CentreKeyError(UserError):
    """The centre's key is missing, expired, revoked or malformed; value `reason`."""


class WrongKeyError(UserError):
    """This key or passphrase does not open the sealed report."""


class NotAReportError(UserError):
    """The file is not a report of this program."""


class ReportDamagedError(UserError):
    """The report fails a check; value `check` names it."""


class ReportNewerError(UserError):
    """The report has a format version this program does not know."""


class ContentDamagedError(UserError):
    """A content file that came with the program is missing or broken; value `name`."""
