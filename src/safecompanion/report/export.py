"""From a choice in the diary to a sealed file: prepare, look at it, hand it over."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
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
class _Made:
    report_id: str
    document: dict[str, Any]
    addressee: str
    files: tuple[Enclosure, ...]
    pictures: Mapping[str, Picture]
    press: Press


def preview(
    diary: Diary,
    choice: ReportChoice,
    key: CentreKey | None,
    library: Library,
    resources: Path,
    scale: Scale,
    progress: Progress,
    cancelled: IsCancelled,
    *,
    centre: Centre | None = None,
    ppi: float = 110,
    now: Clock = local_now,
) -> list[bytes]:
    """Return the pages of the report as PNG; nothing is written anywhere.

    Raises NothingChosenError, GatedAttachmentError, AttachmentDamagedError, Cancelled, and
    ReportDamagedError(check="schema") for a text over the limits of the format.
    """
    made = _make(diary, choice, key, centre, library, resources, scale, now(), progress, cancelled)
    return made.press.pages_png(made.document, made.pictures, ppi, cancelled)


def export(
    diary: Diary,
    choice: ReportChoice,
    key: CentreKey | None,
    library: Library,
    resources: Path,
    scale: Scale,
    out: Path,
    progress: Progress,
    cancelled: IsCancelled,
    *,
    centre: Centre | None = None,
    now: Clock = local_now,
) -> Exported:
    """Seal the report into `out` and note it in the diary; on any error neither has happened.

    Without a key it is sealed to a new passphrase. Raises what `preview` raises, and
    CentreKeyError, FileTooLargeError and the errors of the disk.
    """
    made = _make(
        diary,
        choice,
        key,
        centre,
        library,
        resources,
        scale,
        now(),
        _part(progress, 0, 0.4),
        cancelled,
    )
    stream = package.build(
        made.report_id,
        canonical(made.document),
        made.press.pdf(made.document, made.pictures, cancelled),
        [package.Member(file.path, file.size_bytes, file.open) for file in made.files],
        diary.sign,
        diary.signing_key,
        str(made.document["created_at"])[:10],
        _part(progress, 0.4, 0.6),
        cancelled,
    )
    # Once more, right before it leaves: the risk of an entry may have been changed meanwhile.
    check_gate(diary, choice)
    to = ToKeys((key.recipient,)) if key else ToPassphrase(choice.language)
    sealed = seal(stream, out, to, _part(progress, 0.6, 1), cancelled, stream.size)
    try:
        diary.record_report(made.report_id, sealed.sha256, made.addressee, choice.entry_ids)
    except BaseException:
        with suppress(OSError):
            out.unlink()
        raise
    return Exported(made.report_id, out, sealed.sha256, sealed.size, sealed.passphrase)


def _make(
    diary: Diary,
    choice: ReportChoice,
    key: CentreKey | None,
    centre: Centre | None,
    library: Library,
    resources: Path,
    scale: Scale,
    now: datetime,
    progress: Progress,
    cancelled: IsCancelled,
) -> _Made:
    check_gate(diary, choice)
    labels = load_labels(resources, choice.language)
    terms = Terms(library.taxonomy, library.platforms, choice.language)
    addressee = _addressee(key, centre, labels, choice.language)
    making = Making(new_report_id(now), now, addressee, terms, labels.child)
    built = build(diary, choice, making, progress=_part(progress, 0, 0.5), cancelled=cancelled)
    validate(built.document, load(resources))
    files = built.enclosures.files
    shown = pictures(files, scale, progress=_part(progress, 0.5, 1), cancelled=cancelled)
    press = Press(resources, labels, terms)
    return _Made(making.report_id, built.document, addressee.name, files, shown, press)


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
