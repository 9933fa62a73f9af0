"""The docstrings of fields, read from the source only when somebody asks."""

from __future__ import annotations

import ast
import inspect
import textwrap
from functools import cache

from generator.spec.base import Model


@cache
def field_docs(model: type[Model]) -> dict[str, str]:
    """What each field of a model is for, by its YAML key.

    Pydantic can do this while it builds a model, which costs every start of the program more than
    all its other work on the models.
    """
    tree = ast.parse(textwrap.dedent(inspect.getsource(model))).body[0]
    assert isinstance(tree, ast.ClassDef)
    docs: dict[str, str] = {}
    name = ""
    for node in tree.body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            name = node.target.id
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and name:
            info = model.model_fields.get(name)
            if info and isinstance(node.value.value, str):
                docs[info.alias or name] = inspect.cleandoc(node.value.value)
            name = ""
        else:
            name = ""
    return docs
