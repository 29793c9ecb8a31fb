"""Answers, one JSON line for each JSON line on standard input, what PyYAML or MkDocs makes of a case.

{"yaml": text}            -> {"value": [type, ...]} or {"error": line}
{"files": {path: text}}   -> {"pages": [...], "links": [...], "missing": [...], "omitted": [...]} or {"error": message}

Every answer comes from the installed packages' own code, the configured plugins run.
"""
import json
import logging
import os
import sys
import tempfile
from urllib.parse import urlsplit

import yaml
from mkdocs.config.base import load_config
from mkdocs.structure.files import get_files
from mkdocs.structure.nav import Link, Section, get_navigation
from mkdocs.structure.pages import Page
from yaml_env_tag import construct_env_tag

logging.disable(logging.CRITICAL)


class Loader(yaml.SafeLoader):
    """An unknown tag stands for its own text, as the reader under test has it."""


Loader.yaml_constructors = dict(yaml.SafeLoader.yaml_constructors)
del Loader.yaml_constructors[None]
for name in ("binary", "omap", "pairs", "set"):
    del Loader.yaml_constructors["tag:yaml.org,2002:" + name]
Loader.add_constructor("!ENV", construct_env_tag)
for start in ("!", "tag:", ""):
    Loader.add_multi_constructor(start, lambda loader, suffix, node: node.tag)


def encode(value):
    if isinstance(value, list):
        return ["list", [encode(item) for item in value]]
    if isinstance(value, dict):
        return ["dict", [[encode(key), encode(child)] for key, child in value.items()]]
    return [type(value).__name__, str(value)]


def read_yaml(text):
    try:
        return {"value": encode(yaml.load(text, Loader))}
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        return {"error": mark.line + 1 if mark else None}
    except Exception as error:
        return {"error": None, "kind": type(error).__name__}


def link_kind(url):
    scheme, netloc, *_ = urlsplit(url)
    if scheme or netloc:
        return "external"
    return "absolute" if url.startswith("/") else "missing"


def walk(items, trail, out):
    for item in items:
        title = item.__dict__.get("title") if isinstance(item, Page) else item.title
        here = trail + [None if title is None else str(title)]
        if isinstance(item, Page):
            out["pages"].append([here, item.file.src_uri])
            if item.children:
                walk(item.children, here, out)
        elif isinstance(item, Section):
            walk(item.children, here, out)
        elif isinstance(item, Link):
            out["links"].append([here, item.url, link_kind(item.url)])


def read_site(files):
    with tempfile.TemporaryDirectory() as root:
        for path, text in files.items():
            target = os.path.join(root, path)
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with open(target, "w", encoding="utf-8", newline="") as file:
                file.write(text)
        try:
            config = load_config(os.path.join(root, "mkdocs.yml"))
            plugins = config["plugins"]
            config = plugins.run_event("config", config)
            found = plugins.run_event("files", get_files(config), config=config)
            nav = plugins.run_event("nav", get_navigation(found, config), config=config, files=found)
            out = {"pages": [], "links": []}
            walk(nav.items, [], out)
            named = {src for _, src in out["pages"]}
            out["missing"] = [link[1] for link in out["links"] if link[2] == "missing"]
            out["omitted"] = sorted(
                f.src_uri for f in found.documentation_pages() if f.src_uri not in named
            )
            return out
        except BaseException as error:
            return {"error": f"{type(error).__name__}: {error}".replace(root, "")}


def main():
    for line in sys.stdin:
        case = json.loads(line)
        answer = read_yaml(case["yaml"]) if "yaml" in case else read_site(case["files"])
        sys.stdout.write(json.dumps(answer) + "\n")


main()
