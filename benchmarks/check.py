"""How fast `playbook check` is, as ratios in one run, and how its memory grows.

    .venv/bin/python benchmarks/check.py [ROUNDS]

Writes 1,000 playbooks of about 150 lines (always the same ones) and checks them with all rules on
all processors. Yardsticks: parsing the same files with yaml.CSafeLoader in one process, and
check-jsonschema with our own schema. Goals: ≤ 3 × the first, ≥ 5 × faster than the second, and
≤ 20 KB of memory a further file.
"""

from __future__ import annotations

import compileall
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COUNT = 1000
PARSE = (
    "import sys, pathlib, yaml\n"
    "for path in sorted(pathlib.Path(sys.argv[1]).glob('*.yaml')):\n"
    "    yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)\n"
)
# The largest resident size of this process and of any one that it started, in bytes.
MEMORY = (
    "import resource, subprocess, sys\n"
    "subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL)\n"
    "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024)\n"
)
WORDS = {
    "en": ["queue", "latency", "ward", "shift", "tender", "route", "invoice", "furnace", "ledger"],
    "zh-Hans": ["队列", "延迟", "病区", "排班", "投标", "线路", "发票", "炉温", "台账"],
}
QUESTION = {
    "en": [
        "How did you keep the {a} steady while the {b} was replaced?",
        "Tell me about a day on which the {a} failed and the {b} did not.",
        "Which figures told you that the {a} was the cause?",
        "Walk me through your first hour with a broken {a}.",
        "What would you do with a {a} that nobody has looked after?",
        "Please describe how the {a} and the {b} depend on each other.",
        "Whom did you ask before you changed the {a}?",
        "What was left out of the {a}, and at what price?",
    ],
    "zh-Hans": [
        "换掉{b}的时候，怎么让{a}保持平稳？",
        "请讲讲{a}出问题而{b}没有的那一天。",
        "哪些数字说明原因在{a}？",
        "接手一个没人维护的{a}，第一个小时怎么安排？",
        "想听听{a}和{b}之间是怎样互相牵制的。",
        "改{a}之前先去问了谁？",
        "{a}里舍掉了什么，代价有多大？",
        "假如{a}半夜告急，会先看哪一处？",
    ],
}
ANSWER = {
    "en": [
        "Names the limits of the {a} before the remedy",
        "Gives a figure for the {b} and says where it came from",
        "Tells who was affected by the {a}",
        "Says what was given up for the {b}",
    ],
    "zh-Hans": [
        "先讲{a}的约束再讲办法",
        "给出{b}的数字并说明出处",
        "说得出{a}影响了谁",
        "交代为{b}放弃了什么",
    ],
}
RUBRIC = """\
kind: rubric
format: 1
id: bench
levels: [{value: 1, name: I}, {value: 2, name: II}, {value: 3, name: III}]
dimensions:
  - id: depth
    name: Depth
    task: Keeps the service up
    weight: 60
    anchors: {1: Names tools, 2: Describes the flow, 3: Names what it costs}
  - id: candour
    name: Candour
    task: Reports faults
    weight: 40
    anchors: {1: Names nobody's fault, 2: Names a fault, 3: Says what changed after it}
"""


def playbook(number: int, chance: random.Random) -> str:
    """One playbook of about 150 lines."""
    language = chance.choice(list(WORDS))

    def say(patterns: dict[str, list[str]]) -> str:
        a, b = chance.sample(WORDS[language], 2)
        return chance.choice(patterns[language]).format(a=a, b=b)

    lines = [
        "kind: playbook", "format: 1", f"id: bench-{number}", f"language: {language}",
        "jurisdiction: [cn]", f"title: {say(ANSWER)[:20]}", f"role: {{title: R{number}}}",
        "rubric: bench", "duration: 40",
        "slots:", "  employer: {take: organisation, from: [experience]}", "modules:",
    ]  # fmt: skip
    for index in range(5):
        lines += [
            f"  - id: part-{index}", "    type: knowledge", f"    title: {say(ANSWER)[:12]}",
            "    minutes: 8", f"    goal: {say(ANSWER)}", "    script:",
            f"      - say: |-\n          {{{{ employer }}}} {say(QUESTION)}",
            f"          {say(QUESTION)}",
            f"        otherwise: |-\n          {say(QUESTION)}", "    expected:",
        ]  # fmt: skip
        for _ in range(3):
            lines += [f"      - aspect: {say(ANSWER)[:8]}", f"        ideal: {say(ANSWER)}"]
        lines.append("    follow_ups:")
        lines += [f"      - ask: {say(QUESTION)}" for _ in range(3)]
        lines.append("    observe:")
        for dimension in ("depth", "candour"):
            lines += [f"      - point: {say(ANSWER)}", f"        dimension: {dimension}"]
    return "\n".join(lines) + "\n"


def write(folder: Path, count: int) -> None:
    """Write a project with that many playbooks."""
    chance = random.Random(20)
    (folder / "playbooks").mkdir(parents=True)
    (folder / "rubrics").mkdir()
    (folder / "rubrics" / "bench.yaml").write_text(RUBRIC, "utf-8")
    for number in range(count):
        text = playbook(number, chance)
        (folder / "playbooks" / f"p{number:04}.yaml").write_text(text, "utf-8")


def seconds(command: list[str]) -> float:
    """Wall time of one run of a command, which must succeed."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    run = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True)
    taken = time.perf_counter() - start
    if run.returncode:
        sys.exit(f"{command[0]} failed: {run.stdout[:1000]}")
    return taken


def memory(command: list[str]) -> int:
    """Bytes that a command's process needed at most."""
    run = subprocess.run(
        [sys.executable, "-c", MEMORY, *command], check=True, capture_output=True, text=True
    )
    return int(run.stdout)


def main() -> None:
    """Measure all three."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    compileall.compile_dir(ROOT / "generator", quiet=1)
    bin_ = Path(sys.executable).parent
    with tempfile.TemporaryDirectory() as name:
        many, fewer = Path(name, "many"), Path(name, "fewer")
        write(many, COUNT)
        write(fewer, COUNT // 5)
        lines = statistics.mean(
            len(p.read_text("utf-8").splitlines()) for p in (many / "playbooks").iterdir()
        )
        schema = Path(name, "schema.json")
        sys.path.insert(0, str(ROOT))
        from generator.spec import Playbook

        schema.write_text(json.dumps(Playbook.model_json_schema()), "utf-8")
        files = sorted(str(p) for p in (many / "playbooks").iterdir())
        commands = {
            "ours": [str(bin_ / "playbook"), "check", str(many), "--fail-on", "error"],
            "parse": [sys.executable, "-c", PARSE, str(many / "playbooks")],
            "check-jsonschema": [
                str(bin_ / "check-jsonschema"), "--schemafile", str(schema), *files,
            ],
        }  # fmt: skip
        times: dict[str, list[float]] = {kind: [] for kind in commands}
        for _ in range(rounds):
            for kind, command in commands.items():
                times[kind].append(seconds(command))
        ours, parse, other = (statistics.median(times[kind]) for kind in commands)
        print(f"{COUNT} playbooks of {lines:.0f} lines, {os.cpu_count()} processors")
        print(f"check: {ours:.2f} s; CSafeLoader alone: {parse:.2f} s; ratio {ours / parse:.2f}")
        print(f"check-jsonschema: {other:.2f} s; we are {other / ours:.1f} times as fast")
        one = ["--select", "YML,STR,REF,TXT,SCI,LAW"]
        grown = memory([*commands["ours"], *one]) - memory(
            [str(bin_ / "playbook"), "check", str(fewer), *one]
        )
        print(f"memory: {grown / (COUNT - COUNT // 5) / 1024:.1f} KB a further file")


if __name__ == "__main__":
    main()
