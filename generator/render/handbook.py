"""One handbook: from an interview and a candidate to annotated Markdown."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from string import Formatter
from typing import Any

from markupsafe import Markup

from generator import __version__
from generator.checks.do_not_ask import DoNotAsk, do_not_ask
from generator.evidence import Record, record
from generator.loading import Interview
from generator.locale import Catalog, clock, figure
from generator.personalize import Personalized
from generator.render.emit import escape, guard
from generator.render.marks import mark
from generator.render.shown import Context, Shown
from generator.render.templates import left_out, render_template
from generator.spec import (
    Authored,
    Dimension,
    Labels,
    Localized,
    Module,
    Plan,
    Suppression,
    approved,
    markup,
    plan,
)


@dataclass(frozen=True)
class Step:
    """A module with its place in the hour.

    Attributes:
        number: 1 for the first.
        module: The module, shown.
        seconds: Planned length.
        start: Seconds from the beginning.
        end: Seconds from the beginning.
        names: Names of its sections, with its own labels applied.
        dimensions: Rubric dimensions that its observation points feed, each once.
        ends_page: Whether the next module begins a page: it does but for two unrated ones.
    """

    number: int
    module: Shown
    seconds: int
    start: int
    end: int
    names: dict[str, Any]
    dimensions: tuple[Shown, ...]
    ends_page: bool


@dataclass(frozen=True)
class Handbook:
    """Everything a template may print.

    Attributes:
        interview: Playbook, rubric, catalog and project.
        personalized: The candidate's words.
        date: As given; empty prints a ruled line.
    """

    interview: Interview
    personalized: Personalized = field(default_factory=Personalized)
    date: str = ""

    @property
    def catalog(self) -> Catalog:
        """Printed words of the handbook's language."""
        return self.interview.catalog

    @cached_property
    def context(self) -> Context:
        """How models are shown in this handbook."""
        return Context(self.interview.playbook.language, self.personalized)

    @cached_property
    def plan(self) -> Plan:
        """The planned minutes."""
        return plan(self.interview.playbook)

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """The modules in order."""
        playbook = self.interview.playbook
        return tuple(
            Step(
                index + 1,
                Shown(module, self.context),
                self.plan.lengths[index],
                *self.plan.clock[index],
                names=self.names(module.label),
                dimensions=tuple(Shown(d, self.context) for d in self.rated(module)),
                ends_page=any(map(self.rated, playbook.modules[index : index + 2]))
                or index + 1 == len(playbook.modules),
            )
            for index, module in enumerate(playbook.modules)
        )

    def rated(self, module: Module) -> list[Dimension]:
        """The rubric's dimensions that a module's observation points feed, each once."""
        rubric = self.interview.rubric
        ids = dict.fromkeys(o.dimension for o in module.observe or () if o.dimension)
        found = [rubric.dimension(name) for name in ids] if rubric else []
        return [dimension for dimension in found if dimension]

    def names(self, *labels: Labels | None) -> dict[str, Any]:
        """Names of sections and columns: the author's where given, else the catalog's."""
        chosen: dict[str, Any] = {
            key: self.context.emitter.plain(text) for key, text in self.catalog.labels
        }
        for label in (self.interview.playbook.label, *labels):
            if label:
                shown = Shown(label, self.context)
                for key in Labels.model_fields:
                    if (name := getattr(shown, key)) is not None:
                        chosen[key] = name
        return chosen

    @cached_property
    def boxes(self) -> tuple[DoNotAsk, ...]:
        """What must not be asked, a box for each jurisdiction of the playbook or the project."""
        playbook = self.interview.playbook
        laws = playbook.jurisdiction or self.interview.project.config.jurisdiction
        return tuple(do_not_ask(j, playbook.language) for j in laws)

    @cached_property
    def set_aside(self) -> tuple[Suppression, ...]:
        """Approved suppressions of the files that this handbook is made from, each once."""
        files = (self.interview.playbook, self.interview.rubric, self.personalized.candidate)
        return tuple(dict.fromkeys(one for file in files for one in approved(file)))

    @cached_property
    def records(self) -> tuple[Record, ...]:
        """The evidence."""
        return record(self.interview.playbook, self.personalized)

    def plain(self, text: Localized | None) -> str:
        """A rubric's text as plain characters; empty when there is none."""
        line = text.in_language(self.interview.playbook.language) if text else None
        return self.plain_line(line) if line else ""

    def plain_line(self, line: str) -> str:
        """An author's line as plain characters."""
        return markup.plain(markup.parse(line, Authored())).strip()

    def dimension_name(self, name: str) -> Markup | None:
        """A dimension's printed name; ``None`` without a rubric."""
        found = self.interview.rubric.dimension(name) if self.interview.rubric else None
        return Shown(found, self.context).name if found else None

    def phrase(self, name: str, /, **gaps: object) -> Markup:
        """A phrase of the catalog with its gaps filled; all that is plain text is escaped."""
        plain = self.context.emitter.plain
        made = ""
        for words, gap, _, _ in Formatter().parse(getattr(self.catalog.formats, name)):
            made += escape(words)
            if gap is not None:
                value = gaps[gap]
                made += str(value if isinstance(value, Markup) else plain(str(value)))
        return Markup(guard(made))

    @cached_property
    def title(self) -> str:
        """The document's title: plain characters."""
        candidate = self.personalized.candidate
        name = f"{candidate.name}{self.catalog.separator}" if candidate else ""
        return name + self.plain_line(self.interview.playbook.title)

    def variables(self) -> dict[str, Any]:
        """What a template sees, by name."""
        interview, candidate = self.interview, self.personalized.candidate
        plain = self.context.emitter.plain
        return {
            "playbook": Shown(interview.playbook, self.context),
            "rubric": Shown(interview.rubric, self.context) if interview.rubric else None,
            "candidate": Shown(candidate, self.context) if candidate else None,
            "steps": self.steps,
            "names": self.names(),
            "words": {key: plain(text) for key, text in self.catalog.words},
            "catalog": self.catalog,
            "phrase": self.phrase,
            "dimension_name": self.dimension_name,
            "records": self.records,
            "boxes": self.boxes,
            "set_aside": self.set_aside,
            "date": plain(self.date) if self.date else None,
            "version": __version__,
            "mark": lambda name, text: Markup(mark(name, self._safe(text))),
            "clock": clock,
            "figure": figure,
        }

    @cached_property
    def annotated(self) -> str:
        """The annotated Markdown.

        Raises:
            InputError: If a template cannot be rendered, or leaves out what must not be asked.
        """
        name, root = "handbook.md.j2", self.interview.project.root
        text = render_template(name, self.variables(), root=root, finalize=self._safe)
        for box in self.boxes:
            if self._safe(box.grounds) not in text:
                raise left_out(name, root, f"what must not be asked in {box.place}")
        return text

    def _safe(self, value: Any) -> Any:
        """Whatever is not emitted yet is plain text."""
        if isinstance(value, Markup) or hasattr(value, "__html__"):
            return value
        if isinstance(value, (str, int, float)):
            return self.context.emitter.plain(str(value))
        if value is None:
            raise ValueError("there is nothing to print here; ask with {% if … %} first")
        raise TypeError(f"a {type(value).__name__} cannot be printed; print one of its fields")
