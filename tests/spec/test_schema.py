"""What editors and other validators are told about a file is what check says."""

from __future__ import annotations

import json
import math
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from hypothesis import HealthCheck, given, settings

from generator.checks import check
from generator.diagnostics import Severity
from generator.loading import load_file
from generator.source import core_type
from generator.spec import KINDS, Localized
from generator.spec.base import Model
from generator.spec.docs import field_docs
from generator.spec.schema import file_name, schema, schema_text
from generator.spec.teaching import EXAMPLES, MEANINGS, SNIPPETS
from tests.helpers.slips import mutated, nearly_valid

ROOT = Path(__file__).parents[2]
VALIDATORS = {kind: jsonschema.Draft7Validator(schema(kind)) for kind in KINDS}
MODELS = {model.__name__: model for model in Model.__subclasses__()}
OURS = sorted(
    path
    for pattern in ("playbooks/*.yaml", "rubrics/*.yaml", "candidates/*/*.yaml")
    for path in ROOT.glob(pattern)
)
VALID = sorted((ROOT / "tests" / "valid").glob("**/*.yaml"))
# Its reader of YAML dies of “<<” and “=” as items.
NOT_FOR_RUAMEL = ("words-of-yaml-1-1", "written-as-json")
READING = ["YML", "STR", "REF", "TXT"]


def understood(text: str) -> Any:
    """A file as an editor reads it, by YAML 1.2's core schema; no code of ours but the patterns."""
    return _data(yaml.compose(text, yaml.CSafeLoader))


def _data(node: yaml.Node | None) -> Any:
    if isinstance(node, yaml.MappingNode):
        return {str(_data(key)): _data(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [_data(item) for item in node.value]
    if not isinstance(node, yaml.ScalarNode):
        return None
    kind = "str" if node.style else core_type(node.value)
    if kind == "int":
        return int(node.value, 0) if node.value[:2] in ("0o", "0x") else int(node.value)
    if kind == "float":
        figure = float(re.sub(r"\.(?=inf|nan)", "", node.value.lower()))
        if not math.isfinite(figure):
            raise ValueError("no figure of JSON, which validators hold it for")
        return figure
    return {"null": None, "bool": node.value.lower() == "true"}.get(kind, node.value)


def wrong(text: str) -> str:
    """What the schema of a file's kind refuses in it; nothing where it accepts it."""
    try:
        data = understood(text)
    except (yaml.YAMLError, ValueError, RecursionError):
        return "not YAML"
    kind = data.get("kind") if isinstance(data, dict) else None
    if not isinstance(kind, str) or kind not in VALIDATORS:
        return "of no kind"
    error = next(VALIDATORS[kind].iter_errors(data), None)
    return error.message if error else ""


def test_the_files_in_the_repository_are_up_to_date(update_goldens: bool) -> None:
    for kind in KINDS:
        path = ROOT / "schemas" / file_name(kind)
        if update_goldens:
            path.write_text(schema_text(kind), "utf-8")
        assert path.read_text("utf-8") == schema_text(kind), "run: playbook schema"


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_a_schema_of_its_draft(kind: str) -> None:
    jsonschema.Draft7Validator.check_schema(schema(kind))


def parts(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        yield node
        for value in node.values():
            yield from parts(value)
    elif isinstance(node, list):
        for value in node:
            yield from parts(value)


@pytest.mark.parametrize("kind", KINDS)
def test_every_key_is_described_and_none_may_be_added(kind: str) -> None:
    for part in parts(schema(kind)):
        if "properties" not in part or "additionalProperties" not in part:
            continue
        assert part["additionalProperties"] is False
        for name, field in part["properties"].items():
            assert field["description"].endswith("."), name
            assert "``" not in field["description"]
        assert part["title"]


@pytest.mark.parametrize("model", [m for m in MODELS.values() if m is not Localized])
def test_every_key_whose_value_is_free_has_an_example(model: type[Model]) -> None:
    for key in field_docs(model):
        made = schema_of(model)["properties"][key]
        closed = {"enum", "const", "default"} & set(made) or key in ("format", "suppress", "until")
        nested = "$ref" in made and "Localized" not in made["$ref"]
        labels = model.__name__ == "Labels" or key in ("label", "observe", "dimensions", "modules")
        named = f"{model.__name__}.{key}" in EXAMPLES
        assert closed or nested or labels or named, f"{model.__name__}.{key}"


@pytest.mark.parametrize("name", MEANINGS)
def test_every_word_of_a_few_is_explained(name: str) -> None:
    model, key = name.split(".")
    made = list(parts(schema_of(MODELS[model])["properties"][key]))
    listed = [part for part in made if "enum" in part]
    assert listed
    for part in listed:
        assert len(part["markdownEnumDescriptions"]) == len(part["enum"])
        assert set(part["enum"]) == set(MEANINGS[name])


def schema_of(model: type[Model]) -> dict[str, Any]:
    for kind, top in KINDS.items():
        made = schema(kind)
        if top is model:
            return made
        if definition := made["definitions"].get(model.__name__):
            return next((a for a in definition.get("anyOf", ()) if "properties" in a), definition)
    raise AssertionError(model)


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_is_right(name: str) -> None:
    model, key = name.split(".")
    made = schema_of(MODELS[model])
    for kind in KINDS:
        if model in (KINDS[kind].__name__, *schema(kind)["definitions"]):
            field = {**made["properties"][key], "definitions": schema(kind)["definitions"]}
            for example in EXAMPLES[name]:
                data = json.loads(json.dumps(example))
                jsonschema.Draft7Validator(field).validate(data)


@pytest.mark.parametrize("name", SNIPPETS)
def test_a_snippet_makes_what_its_model_accepts(name: str) -> None:
    def filled(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: filled(item) for key, item in value.items()}
        if isinstance(value, list):
            return [filled(item) for item in value]
        if isinstance(value, str):
            text = re.sub(r"\$\{\d+\|([^,|}]*)[^}]*\}", r"\1", value)
            text = re.sub(r"\$\{\d+:((?:\\\}|[^}])*)\}", r"\1", text).replace("\\}", "}")
            text = re.sub(r"\$\d+", "Text", text)
            return int(text) if text.isdigit() else text
        return value

    model = MODELS[name]
    assert isinstance(model.model_validate(filled(SNIPPETS[name]["body"])), model)


@pytest.mark.parametrize("path", [*OURS, *VALID], ids=lambda path: path.stem)
def test_what_check_accepts_it_accepts(path: Path) -> None:
    findings = load_file(path).findings
    assert findings or wrong(path.read_text("utf-8-sig")) == ""


SLIPS = nearly_valid() | mutated()


@settings(
    max_examples=400,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)
@given(text=SLIPS)
def test_what_it_refuses_check_has_a_word_on(text: str, tmp_path_factory: Any) -> None:
    agree(text, tmp_path_factory.getbasetemp() / "slip.yaml")


@pytest.mark.slow
@settings(
    max_examples=10_000, deadline=None, database=None, suppress_health_check=list(HealthCheck)
)
@given(text=SLIPS)
def test_what_it_refuses_check_has_a_word_on_however_often(
    text: str, tmp_path_factory: Any
) -> None:
    agree(text, tmp_path_factory.getbasetemp() / "slip.yaml")


def agree(text: str, path: Path) -> None:
    if refused := wrong(text):
        path.write_bytes(text.encode(errors="replace"))
        found = check([path], wanted=READING, processes=1).findings
        assert any(f.severity is not Severity.INFO for f in found), refused


def test_another_validator_agrees(tmp_path: Path) -> None:
    """check-jsonschema, with its own reader of YAML, on ours and on all valid examples."""
    by_kind: dict[str, list[Path]] = {kind: [] for kind in KINDS}
    for path in [*OURS, *VALID]:
        loaded = load_file(path)
        if not loaded.findings and path.stem not in NOT_FOR_RUAMEL:
            by_kind[loaded.kind].append(path)
    for kind, paths in by_kind.items():
        assert paths
        tool = str(Path(sys.executable).parent / "check-jsonschema")
        command = [tool, "--schemafile", str(ROOT / "schemas" / file_name(kind))]
        made = subprocess.run([*command, *map(str, paths)], capture_output=True, text=True)
        assert made.returncode == 0, made.stdout + made.stderr
        broken = tmp_path / "broken.yaml"
        broken.write_text(f"kind: {kind}\nnmae: x\n")
        made = subprocess.run([*command, str(broken)], capture_output=True, text=True)
        assert made.returncode == 1
        assert "nmae" in made.stdout
