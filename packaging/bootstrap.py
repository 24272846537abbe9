"""Set up .venv and start the program or its tests, the same way on Linux, Windows and macOS.

Standard library only, because it runs before anything is installed. A stamp inside .venv
remembers what was set up, so that the second run starts at once and needs no network.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
WINDOWS = os.name == "nt"
LINUX = sys.platform.startswith("linux")
BIN = VENV / ("Scripts" if WINDOWS else "bin")
VENV_PYTHON = BIN / ("python.exe" if WINDOWS else "python")
LOCK = ROOT / "requirements.lock"

OLDEST, NEWEST = (3, 11), (3, 14)
VERSION = f"{sys.version_info[0]}.{sys.version_info[1]}"

# What of the Qt wheel is loaded from the start, or used while setting up.
QT_FILES = (
    "QtWidgets.abi3.so",
    "QtSvg.abi3.so",
    "QtPrintSupport.abi3.so",
    "QtDBus.abi3.so",
    "lrelease",
)

# Which package of Debian and Ubuntu brings which library that the Qt wheel expects to find.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}

# The public tools that some tests check a report with, and the buses that a desktop speaks on;
# those tests are skipped without them.
TOOLS = {
    "age": "age",
    "dbus-daemon": "dbus",
    "pdftotext": "poppler-utils",
    "qpdf": "qpdf",
    "ssh-keygen": "openssh-client",
    "unzip": "unzip",
}

# What the command line does without opening a window.
WINDOWLESS = {"centre", "report", "content", "tour", "--help", "-h", "--version"}


def say(sentence: str) -> None:
    """Print one line at once."""
    print(sentence, flush=True)


def stop(sentence: str) -> None:
    """Print one line and end with exit code 1."""
    print(sentence, file=sys.stderr, flush=True)
    raise SystemExit(1)


def works(*command: str | Path) -> bool:
    """Return whether the command can be started and ends well; its output is dropped."""
    try:
        return not subprocess.call(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
    except OSError:
        return False


def become(*command: str | Path) -> None:
    """Go on as another program; on Windows, which cannot, wait for it and pass its code on."""
    if not WINDOWS:
        os.execv(command[0], [str(part) for part in command])
    raise SystemExit(subprocess.call(command))


# --- stamps --------------------------------------------------------------------------------------


def fingerprint() -> str:
    """Return a hash of what the set-up depends on: Python's version, the lock, the project file."""
    digest = hashlib.sha256(VERSION.encode())
    digest.update(LOCK.read_bytes())
    digest.update((ROOT / "pyproject.toml").read_bytes())
    return digest.hexdigest()


def is_stamped(step: str, value: str) -> bool:
    """Return whether `step` was finished for this fingerprint."""
    try:
        return VENV_PYTHON.exists() and (VENV / f".done-{step}").read_text("ascii") == value
    except OSError:
        return False


def stamp(step: str, value: str) -> None:
    """Remember that `step` is finished for this fingerprint."""
    (VENV / f".done-{step}").write_text(value, "ascii")


# --- system packages (Debian and Ubuntu) ---------------------------------------------------------


def install_packages(packages: list[str], purpose: str, *, required: bool = True) -> None:
    """Install system packages as root, or say in one line which command does it."""
    names = " ".join(packages)
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if not shutil.which("apt-get"):
        line = f"Missing for {purpose} (by Debian's names of the packages): {names}"
    elif os.geteuid() != 0:
        line = f"For {purpose}, run: sudo apt-get update && sudo {' '.join(command)}"
    else:
        say(f"Installing system packages for {purpose}: {names}")
        # A package list that is empty or out of date is the usual reason for a first failure.
        if apt(command) or (apt(["apt-get", "update"]) and apt(command, show=True)):
            return
        line = f"apt-get could not install what {purpose} need: {names}"
    if required:
        stop(line)
    say(line)


def apt(command: list[str], *, show: bool = False) -> bool:
    """Run apt-get without questions; return whether it worked."""
    output = None if show else subprocess.DEVNULL
    return not subprocess.call(
        command,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=output,
    )


def missing_libraries(platform: str) -> set[str]:
    """Return the shared libraries Qt would not find with the window system `platform`."""
    qt = next(VENV.glob("lib/python3*/site-packages/PySide6"))
    plugin = qt / f"Qt/plugins/platforms/libq{platform}.so"
    found = subprocess.run(
        ["ldd", *(qt / name for name in QT_FILES), plugin], capture_output=True, check=False
    )
    lines = found.stdout.decode().splitlines()
    return {line.split()[0] for line in lines if "not found" in line}


def check_libraries(platform: str) -> None:
    """Install, or ask for, the system libraries without which Qt ends in a crash."""
    missing = missing_libraries(platform)
    packages = sorted({LIBRARIES[name] for name in missing if name in LIBRARIES})
    if packages:
        install_packages(packages, "windows")
        missing = missing_libraries(platform)
    if missing:
        stop(f"Qt does not find these libraries of the system: {' '.join(sorted(missing))}")


def check_tools() -> None:
    """Install the tests' public tools, or say in one line how."""
    missing = sorted(package for tool, package in TOOLS.items() if not shutil.which(tool))
    if missing:
        install_packages(missing, "some of the tests", required=False)


# --- the environment -----------------------------------------------------------------------------


def use_a_supported_python(arguments: list[str]) -> None:
    """Go on under this Python, or under a supported one on the path, or say what is needed."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        return
    for minor in (13, 12, 14, 11):
        other = shutil.which(f"python3.{minor}")
        if other:
            become(other, "-I", "-S", Path(__file__).resolve(), *arguments)
    stop(
        f"This needs Python 3.11 to 3.14, and here is {VERSION}. "
        "Install one of them and start the same command with it."
    )


def set_up(platform: str = "offscreen") -> None:
    """Make .venv hold exactly what the lock says, and Qt find what it needs for this platform.

    Does nothing when both were once true for this lock.
    """
    value = fingerprint()
    if not is_stamped("setup", value):
        create_environment()
        say("Fetching the parts the program is built from (once, about 170 MB) ...")
        # Wheels only, so that nobody needs a compiler; bagit (for the tests) has none.
        wheels = ["--only-binary", ":all:", "--no-binary", "bagit"]
        pip("--require-hashes", "--no-deps", *wheels, "-r", str(LOCK))
        pip("--no-build-isolation", "--no-deps", "--editable", str(ROOT))
        stamp("setup", value)
    if LINUX and not is_stamped(platform, value):
        check_libraries(platform)
        stamp(platform, value)
    compile_translations()


def create_environment() -> None:
    """Create .venv with this Python, unless it is there and works."""
    same_version = f"import pip, sys; sys.exit(sys.version_info[:2] != {sys.version_info[:2]})"
    if works(VENV_PYTHON, "-c", same_version):
        return
    if importlib.util.find_spec("ensurepip") is None:
        # Debian and Ubuntu split this part off Python. Where it is missing, the window's libraries
        # usually are too: one command for all of them.
        everything = [f"python{VERSION}-venv", *sorted(set(LIBRARIES.values()))]
        install_packages(everything, "Python environments and windows")
    say(f"Creating .venv with Python {VERSION} ...")
    if subprocess.call([sys.executable, "-m", "venv", "--clear", VENV]):
        stop("Python could not create the folder .venv.")


def pip(*arguments: str) -> None:
    """Install into .venv with pip, or stop with a sentence."""
    options = ["-qq", "--disable-pip-version-check", "--no-warn-script-location"]
    if subprocess.call([VENV_PYTHON, "-m", "pip", "install", *options, *arguments], cwd=ROOT):
        stop("Not everything could be installed. Is there internet? Then start the command again.")


def compile_translations() -> None:
    """Compile each translation that is newer than its compiled form."""
    for source in sorted((ROOT / "translations").glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if compiled.exists() and compiled.stat().st_mtime >= source.stat().st_mtime:
            continue
        if not works(BIN / "pyside6-lrelease", "-silent", source, "-qm", compiled):
            stop(f"The translation {source.name} could not be compiled.")


# --- commands ------------------------------------------------------------------------------------


def run(arguments: list[str]) -> None:
    """Open the program; `arguments` go to its command line."""
    windowless = bool(WINDOWLESS.intersection(arguments))
    set_up("offscreen" if windowless else "xcb")
    if LINUX and not windowless:
        check_screen()
    become(VENV_PYTHON, "-m", "safecompanion", *arguments)


def test(arguments: list[str]) -> None:
    """Run the tests; `arguments` go to pytest."""
    set_up()
    if LINUX:
        check_tools()
    os.chdir(ROOT)
    become(VENV_PYTHON, "-m", "pytest", *arguments)


def package(arguments: list[str]) -> None:
    """Build the folder in dist/ that runs without Python on this operating system."""
    set_up("xcb")  # on Linux, its libraries go into the folder
    os.chdir(ROOT)
    options = ["--noconfirm", "--log-level", "ERROR", "--distpath", "dist", "--workpath", "build"]
    become(BIN / "pyinstaller", *options, *arguments, "packaging/safecompanion.spec")


def check_screen() -> None:
    """Say in one line that there is no screen, where Qt would end in a crash."""
    if os.environ.get("QT_QPA_PLATFORM") or os.environ.get("WAYLAND_DISPLAY"):
        return
    display = os.environ.get("DISPLAY", "")
    if not display:
        stop("This session has no screen (no DISPLAY). Start it from this computer's own desktop.")
    if display.startswith(":") and not x_server_answers(display):
        stop(f"The screen {display} does not answer. Start it from this computer's own desktop.")


def x_server_answers(display: str) -> bool:
    """Return whether a local X server takes connections, on its file or its abstract twin."""
    path = f"/tmp/.X11-unix/X{display[1:].split('.')[0]}"
    for name in (path, "\0" + path):
        with socket.socket(socket.AF_UNIX) as probe:
            if probe.connect_ex(name) == 0:
                return True
    return False


def main(arguments: list[str]) -> None:
    """Carry out `setup`, `run …`, `test …` or `package`."""
    commands = {"setup": lambda _: set_up(), "run": run, "test": test, "package": package}
    if not arguments or arguments[0] not in commands:
        stop(
            "Usage: python packaging/bootstrap.py setup | run [options] | test [options] | package"
        )
    use_a_supported_python(arguments)
    commands[arguments[0]](arguments[1:])


if __name__ == "__main__":
    main(sys.argv[1:])
