"""What makes one short run quick; imported before anything that is large."""

import atexit
import gc
import os
import sys
from types import ModuleType

# One run makes few cycles and many objects: looking for cycles all the time takes a tenth of it.
gc.set_threshold(100_000, 20, 50)

# At the end Python would look through everything once more, just before it is all gone anyway.
atexit.register(gc.freeze)

# Other packages' pydantic plugins have no business here. Even when told so, pydantic imports
# importlib.metadata and with it e-mail, sockets and zip files, a twentieth of a run; so its module
# that looks for plugins is replaced by one that knows of none.
if os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "1") == "1":
    _no_plugins = ModuleType("pydantic.plugin._loader")
    _no_plugins.get_plugins = tuple  # type: ignore[attr-defined]
    sys.modules.setdefault(_no_plugins.__name__, _no_plugins)
