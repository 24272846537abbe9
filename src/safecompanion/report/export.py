"""From a choice in the diary to a sealed file: prepare, look at it, hand it over."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from safecompanion.content.library import Library
from safecompanion.diary.diary import Diary
from safecompanion.diary.vault import Clock, local_now
from safecompanion.report import package
from safecompanion.report.centres import Centre, CentreKey, CentreStatus
from safecompanion.report.choice import Addressee, KeyRef, ReportChoice
from safecompanion.report.document import Press
from safecompanion.report.enclosures import Enclosure, check_gate
from safecompanion.report.model import Making, build, new_report_id
from safecompanion.report.pictures import Picture, Scale, pictures
from safecompanion.report.plain import canonical
from safecompanion.report.schema import load, validate
from safecompanion.report.seal import ToKeys, ToPassphrase, seal
from safecompanion.report.terms import Terms
from safecompanion.report.texts import Labels, load_labels

Progress = Callable[[int, int], None]
IsCancelled = Callable[[], bool]
_WHOLE = 1000


@dataclass(frozen=True)
class Exported:
    """A report on its way; `passphrase` is None if it was sealed to keys."""

    report_id: str
    path: Path
    sha256: str
    size_bytes: int
    passphrase: str | None


@dataclass(frozen=True)
class Prepared:
    """A report that is made and not yet handed over: what is looked at is what will leave."""

    report_id: str
    document: dict[str, Any]
    choice: ReportChoice
    key: CentreKey | None
    addressee: str
    files: tuple[Enclosure, ...]
    pictures: Mapping[str, Picture]
    press: Press


def prepare(
    diary: Diary,
    choice: ReportChoice,
    key: CentreKey | None,
    library: Library,
    resources: Path,
    scale: Scale,
    progress: Progress,
    cancelled: IsCancelled,
    *,
    receiver: str = "",
    centre: Centre | None = None,
    now: Clock = local_now,
) -> Prepared:
    """Make the report in memory; nothing is written anywhere.

    `receiver` is the name to print; without one the centre's or the key's is used. Raises
    NothingChosenError, GatedAttachmentError, AttachmentDamagedError, Cancelled, and
    ReportDamagedError(check="schema") for a text over the limits of the format.
    """
    check_gate(diary, choice)
    labels = load_labels(resources, choice.language)
    terms = Terms(library.taxonomy, library.platforms, choice.language)
    addressee = _addressee(key, centre, labels, choice.language)
    if receiver:
        addressee = replace(addressee, name=receiver)
    at = now()
    making = Making(new_report_id(at), at, addressee, terms, labels.child)
    built = build(diary, choice, making, progress=_part(progress, 0, 0.5), cancelled=cancelled)
    validate(built.document, load(resources))
    files = built.enclosures.files
    shown = pictures(files, scale, progress=_part(progress, 0.5, 1), cancelled=cancelled)
    press = Press(resources, labels, terms)
    return Prepared(
        making.report_id, built.document, choice, key, addressee.name, files, shown, press
    )


def preview(prepared: Prepared, cancelled: IsCancelled, *, ppi: float = 110) -> list[bytes]:
    """Return the pages as PNG, exactly as they will be printed."""
    return prepared.press.pages_png(prepared.document, prepared.pictures, ppi, cancelled)


def export(
    diary: Diary,
    prepared: Prepared,
    out: Path,
    progress: Progress,
    cancelled: IsCancelled,
) -> Exported:
    """Seal the report into `out` and note it in the diary; on any error neither has happened.

    Without a key it is sealed to a new passphrase. Raises GatedAttachmentError,
    AttachmentDamagedError, CentreKeyError, FileTooLargeError, Cancelled and the disk errors.
    """
    choice, key = prepared.choice, prepared.key
    stream = package.build(
        prepared.report_id,
        canonical(prepared.document),
        prepared.press.pdf(prepared.document, prepared.pictures, cancelled),
        [package.Member(file.path, file.size_bytes, file.open) for file in prepared.files],
        diary.sign,
        diary.signing_key,
        str(prepared.document["created_at"])[:10],
        _part(progress, 0, 0.4),
        cancelled,
    )
    # Right before it leaves: the risk of an entry may have been changed meanwhile.
    check_gate(diary, choice)
    to = ToKeys((key.recipient,)) if key else ToPassphrase(choice.language)
    sealed = seal(stream, out, to, _part(progress, 0.4, 1), cancelled, stream.size)
    try:
        diary.record_report(prepared.report_id, sealed.sha256, prepared.addressee, choice.entry_ids)
    except BaseException:
        with suppress(OSError):
            out.unlink()
        raise
    return Exported(prepared.report_id, out, sealed.sha256, sealed.size, sealed.passphrase)


def _addressee(
    key: CentreKey | None, centre: Centre | None, labels: Labels, language: str
) -> Addressee:
    if key is None:
        return Addressee(labels.say("cover.recipient_by_hand"))
    test = key.is_test or (centre is not None and centre.status is CentreStatus.TEST)
    if centre is None:
        name = labels.say("cover.recipient_of_key", fingerprint=key.fingerprint)
        return Addressee(name, (KeyRef("", key.key_id),), test)
    name = centre.name.get(language) or centre.name.get("en") or centre.centre_id
    return Addressee(name, (KeyRef(centre.centre_id, key.key_id),), test)


def _part(progress: Progress, start: float, end: float) -> Progress:
    """Return the progress of a part of the work, from `start` to `end` of the whole."""

    def report(done: int, total: int) -> None:
        share = done / total if total else 1.0
        progress(round(_WHOLE * (start + (end - start) * share)), _WHOLE)

    return report
