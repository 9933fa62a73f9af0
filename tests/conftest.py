from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests.helpers.pdfs import Pdfs

# The same examples each time: a run that fails can be repeated, and speed is no matter of luck.
settings.register_profile("ours", deadline=None, derandomize=True, max_examples=300)
settings.load_profile("ours")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-goldens", action="store_true", help="write tests/goldens anew; read the diff"
    )


@pytest.fixture(scope="session")
def update_goldens(request: pytest.FixtureRequest) -> bool:
    """Whether the expected outputs are to be written rather than compared."""
    return bool(request.config.getoption("--update-goldens"))


@pytest.fixture(scope="session", autouse=True)
def _pdfs_ahead(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Pdfs | None]:
    """Starts making PDFs before the first test, where some test is going to want them."""
    if not any("pdfs" in getattr(item, "fixturenames", ()) for item in request.session.items):
        yield None
        return
    made = Pdfs(tmp_path_factory.mktemp("pdfs"))
    yield made
    made.close()


@pytest.fixture(scope="session")
def pdfs(_pdfs_ahead: Pdfs) -> Pdfs:
    """The PDFs of the shipped playbooks."""
    return _pdfs_ahead
