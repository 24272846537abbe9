"""The real content, and a copy of it that a test may break."""

import shutil

import pytest

from safecompanion.content.library import Library

READ = ("guide", "talk", "data", "schema")


@pytest.fixture
def library(resources):
    return Library(resources)


@pytest.fixture
def content(resources, tmp_path):
    """A copy of everything an editor may change."""
    for folder in READ:
        shutil.copytree(resources / folder, tmp_path / folder)
    return tmp_path


@pytest.fixture
def change(content):
    """Change a file of the copy: `change("guide/en/grooming.md", old, new)`."""

    def change(file, old, new):
        path = content / file
        text = path.read_text("utf-8")
        assert old in text, f"{old!r} is not in {file}"
        path.write_text(text.replace(old, new, 1), "utf-8")

    return change


@pytest.fixture
def english(content):
    """The copy without its translations: most tests need only half of the work."""
    for folder in (*content.glob("guide/*"), *content.glob("talk/*")):
        if folder.name != "en":
            shutil.rmtree(folder)
    return content
