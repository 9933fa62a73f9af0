from __future__ import annotations

import pytest
from hypothesis import settings

# The same examples each time: a run that fails can be repeated, and speed is no matter of luck.
settings.register_profile("ours", deadline=None, derandomize=True)
settings.load_profile("ours")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-goldens", action="store_true", help="write tests/goldens anew; read the diff"
    )


@pytest.fixture(scope="session")
def update_goldens(request: pytest.FixtureRequest) -> bool:
    """Whether the expected outputs are to be written rather than compared."""
    return bool(request.config.getoption("--update-goldens"))
