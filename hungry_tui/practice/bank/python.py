"""Tasks in Python."""
# ruff: noqa: E501 - word lists and sentences are read better in one line

from hungry_tui.practice.bank.task import Task

TASKS = (
    Task(
        "code_generation",
        "python",
        "read load parse json config configuration settings file path",
        "`load_settings` reads a JSON file and returns its content as a dictionary.",
        """
Encoding: The file is opened as UTF-8, since the default differs between platforms.
«e»Errors: A missing or broken file raises a `ValueError` that names the path.
«!e»Result: Whatever the file holds at its top level comes back unchanged.
«pathlib»Paths: `pathlib` keeps the path handling in one place.
«os.path»Paths: `os.path` works on plain strings, so callers need no import.
Defaults: Merge the result over a dictionary of defaults to keep every key present.
""",
        '''
import json
«pathlib»from pathlib import Path
«os.path»import os.path


def load_settings(file_path«t,pathlib|: Path»«t,os.path|: str»)«t| -> dict[str, object]»:
«d»    """Return the settings in a JSON file."""
«c»    # utf-8 explicitly: the default encoding differs between platforms
«e»    try:
«e,pathlib»        return json.loads(Path(file_path).read_text(encoding="utf-8"))
«e,os.path»        with open(os.path.abspath(file_path), encoding="utf-8") as stream:
«e,os.path»            return json.load(stream)
«e»    except (OSError, json.JSONDecodeError) as error:
«e»        raise ValueError(f"cannot read {file_path}: {error}") from error
«!e,pathlib»    return json.loads(Path(file_path).read_text(encoding="utf-8"))
«!e,os.path»    with open(os.path.abspath(file_path), encoding="utf-8") as stream:
«!e,os.path»        return json.load(stream)
''',
        'with open("settings.json", "w") as stream:\n    stream.write(\'{"debug": true}\')\nassert load_settings("settings.json") == {"debug": True}',
        'settings = load_settings("settings.json")\ndebug = settings.get("debug", False)',
        "load_settings",
        {"load_settings": "load", "file_path": "p", "stream": "f", "settings": "s"},
        (("pathlib", "os.path"),),
    ),
    Task(
        "code_generation",
        "python",
        "fetch download http url request web page get retry api call client timeout",
        "`fetch_json` gets a URL, waits a little longer after each failure, and returns the decoded JSON.",
        """
Timeout: Every attempt has one, so a silent server cannot block the program.
«e»Retries: Only network failures are retried, and the last one is raised.
«!e»Attempts: One request is made, and its status is left to the caller.
«requests»Library: `requests` is known everywhere and enough for synchronous code.
«httpx»Library: `httpx` has the same interface and can go asynchronous later.
Backoff: The pause doubles each time, which spares a server in trouble.
""",
        '''
import time

«requests»import requests
«httpx»import httpx


def fetch_json(address«t|: str», attempts«t|: int» = 3)«t| -> object»:
«d»    """Return the JSON at an address, trying several times."""
«e»    for attempt in range(attempts):
«e»        try:
«c,e»            # a timeout, or a silent server blocks us for ever
«e,requests»            response = requests.get(address, timeout=10)
«e,httpx»            response = httpx.get(address, timeout=10)
«e»            response.raise_for_status()
«e»            return response.json()
«e,requests»        except requests.RequestException:
«e,httpx»        except httpx.HTTPError:
«e»            if attempt + 1 == attempts:
«e»                raise
«e»            time.sleep(2**attempt)
«c,!e»    # a timeout, or a silent server blocks us for ever
«!e,requests»    response = requests.get(address, timeout=10)
«!e,httpx»    response = httpx.get(address, timeout=10)
«!e»    return response.json()
''',
        'assert fetch_json("https://example.org/data.json") is not None',
        'weather = fetch_json("https://example.org/weather.json")',
        "fetch_json",
        {"fetch_json": "get", "address": "u", "attempts": "n", "attempt": "i", "response": "r"},
        (("requests", "httpx"),),
    ),
    Task(
        "code_generation",
        "python",
        "remove duplicates duplicate unique list order preserve dedupe distinct items",
        "`without_duplicates` keeps the first of each equal item and the order of the list.",
        """
Order: A dictionary remembers the order in which its keys were added.
«set»Speed: A set answers whether an item was seen in constant time.
«dict»Speed: `dict.fromkeys` does it in one pass and in C.
Items: They have to be hashable; for dictionaries compare a key of them instead.
«e»Errors: Unhashable items raise a `TypeError` that says so.
""",
        '''
def without_duplicates(items«t|: list[str]»)«t| -> list[str]»:
«d»    """Return the items in order, each once."""
«e»    if items is None:
«e»        raise TypeError("items must be a list")
«dict,c»    # a dictionary keeps the order of its keys
«dict»    return list(dict.fromkeys(items))
«set»    seen = set()
«set»    result = []
«set»    for item in items:
«set,c»        # the first one of each is kept
«set»        if item not in seen:
«set»            seen.add(item)
«set»            result.append(item)
«set»    return result
''',
        'assert without_duplicates(["b", "a", "b"]) == ["b", "a"]\nassert without_duplicates([]) == []',
        'names = without_duplicates(["Ada", "Bob", "Ada"])',
        "without_duplicates",
        {"without_duplicates": "uniq", "items": "xs", "item": "x", "result": "r"},
        (("dict", "set"),),
    ),
    Task(
        "code_generation",
        "python",
        "csv read sum column total average table spreadsheet rows parse pandas data",
        "`total_by_group` reads a CSV file and adds up one column for each value of another.",
        """
«csv»Library: The `csv` module reads row by row, so the file may be larger than memory.
«pandas»Library: `pandas` reads the whole file and groups it in one expression.
Numbers: Values are converted once, at the border of the program.
«e»Errors: A row without a number is reported with its line.
Result: A plain dictionary, ready for JSON or a table.
""",
        '''
«csv»import csv
«csv»from collections import defaultdict
«pandas»import pandas as pd


def total_by_group(file_path«t|: str», group«t|: str», column«t|: str»)«t| -> dict[str, float]»:
«d»    """Return the sum of a column for each group."""
«c»    # one pass over the file is enough
«pandas»    table = pd.read_csv(file_path)
«pandas,e»    if column not in table:
«pandas,e»        raise ValueError(f"there is no column {column}")
«pandas»    return table.groupby(group)[column].sum().to_dict()
«csv»    totals = defaultdict(float)
«csv»    with open(file_path, newline="", encoding="utf-8") as stream:
«csv»        for number, row in enumerate(csv.DictReader(stream), 2):
«csv,e»            try:
«csv,e»                totals[row[group]] += float(row[column])
«csv,e»            except (KeyError, ValueError) as error:
«csv,e»                raise ValueError(f"line {number}: {error}") from error
«csv,!e»            totals[row[group]] += float(row[column])
«csv»    return dict(totals)
''',
        'assert total_by_group("sales.csv", "region", "amount")["north"] == 12.5',
        'totals = total_by_group("sales.csv", "region", "amount")',
        "total_by_group",
        {"total_by_group": "totals_of", "file_path": "p", "group": "g", "column": "c", "totals": "t", "stream": "f"},
        (("csv", "pandas"),),
    ),
    Task(
        "debugging",
        "python",
        "fix code breaking broken crash error bug nonetype attribute none python function wrong working",
        "Most likely a lookup returns `None` and the next line uses it as if it were a value.",
        """
Cause: `dict.get` and many finders return `None` when there is nothing, and the failure shows a line later.
Fix: Check the result where it is made, not where it breaks.
«e»Errors: Raise one that names the missing thing, so the next failure explains itself.
Check: Run it with an input that is missing the key, and watch it fail in the right place.
Next: Send the full error message and the lines around it, and the answer can be exact.
""",
        '''
def user_email(users«t|: dict[str, dict[str, str]]», user_name«t|: str»)«t| -> str»:
«d»    """Return a user's address."""
    user = users.get(user_name)
«c»    # get returns None for an unknown name
«e»    if user is None:
«e»        raise KeyError(f"no such user: {user_name}")
«!e»    if user is None:
«!e»        return ""
    return user["email"]
''',
        'assert user_email({"ada": {"email": "a@x.org"}}, "ada") == "a@x.org"',
        'address = user_email(users, "ada")',
        "user_email",
        {"user_email": "mail", "users": "us", "user_name": "n", "user": "u"},
    ),
    Task(
        "debugging",
        "python",
        "list default argument mutable shared keeps growing state between calls python append remembers",
        "The default list is made once, when the function is defined, so every call appends to the same one.",
        """
Cause: Default values belong to the function and not to the call.
Fix: Use `None` as the default and make the list inside.
Same trap: Dictionaries, sets and objects as defaults behave alike.
«e»Errors: Refuse anything that is no list, so that mistakes show early.
Prevention: A linter finds this; in `ruff` the rule is B006.
""",
        '''
def add_item(item«t|: str», items«t|: list[str] | None» = None)«t| -> list[str]»:
«d»    """Return the items with one more."""
«c»    # a new list for each call
    items = [] if items is None else items
«e»    if not isinstance(items, list):
«e»        raise TypeError("items must be a list")
    items.append(item)
    return items
''',
        'assert add_item("a") == ["a"]\nassert add_item("b") == ["b"]',
        'basket = add_item("apple")',
        "add_item",
        {"add_item": "add", "items": "xs", "item": "x"},
    ),
    Task(
        "debugging",
        "python",
        "slow performance loop takes long optimise speed up python quadratic list lookup",
        "The lookup in a list inside the loop makes it quadratic; a set makes each lookup constant.",
        """
Cause: `x in list` walks the list every time, so twice the data takes four times as long.
Fix: Build a set once, before the loop.
Measure: Time it with `python -m cProfile` before and after, to be sure that this was it.
«e»Errors: Nothing new can fail here, unless the items are not hashable.
Memory: The set holds one reference for each item, which is cheap.
""",
        '''
def known_words(words«t|: list[str]», dictionary«t|: list[str]»)«t| -> list[str]»:
«d»    """Return the words that are in the dictionary."""
«e»    if not dictionary:
«e»        raise ValueError("the dictionary is empty")
«c»    # built once: a lookup in a set does not depend on its size
    lookup = set(dictionary)
    return [word for word in words if word in lookup]
''',
        'assert known_words(["a", "x"], ["a", "b"]) == ["a"]',
        "found = known_words(text.split(), dictionary)",
        "known_words",
        {"known_words": "known", "words": "ws", "dictionary": "d", "lookup": "s", "word": "w"},
    ),
    Task(
        "testing",
        "python",
        "unit tests test write price parse function python pytest unittest cases parser date string",
        "These tests cover the usual case, the borders, and the input that has to be refused.",
        """
Usual case: One plain example says what the function is for.
Borders: Zero, one and the largest value are where mistakes live.
«e»Refusal: A wrong input has to raise, and the test says which error.
«pytest»Framework: `pytest` needs nothing but functions and `assert`.
«unittest»Framework: `unittest` comes with Python and needs no installation.
Names: Each test is named after the behaviour, so a failure reads as a sentence.
""",
        '''
«pytest,e»import pytest
«unittest»import unittest

from prices import parse_price


«pytest»def test_usual_price()«t| -> None»:
«pytest,d»    """Cents are exact."""
«pytest,c»    # an amount as people write it
«pytest»    assert parse_price("12.50") == 1250


«pytest»def test_nothing_is_zero()«t| -> None»:
«pytest»    assert parse_price("0") == 0
«pytest,e»

«pytest,e»def test_words_are_refused()«t| -> None»:
«pytest,e»    with pytest.raises(ValueError):
«pytest,e»        parse_price("much")
«unittest»class PriceTest(unittest.TestCase):
«unittest,d»    """Cents are exact."""
«unittest»    def test_usual_price(self)«t| -> None»:
«unittest,c»        # an amount as people write it
«unittest»        self.assertEqual(parse_price("12.50"), 1250)

«unittest,e»    def test_words_are_refused(self)«t| -> None»:
«unittest,e»        with self.assertRaises(ValueError):
«unittest,e»            parse_price("much")
''',
        usage="«pytest»$ python -m pytest\n«unittest»$ python -m unittest",
        entry="parse_price",
        short={"test_usual_price": "test_a", "test_nothing_is_zero": "test_b", "test_words_are_refused": "test_c"},
        idioms=(("pytest", "unittest"),),
    ),
    Task(
        "explanation",
        "python",
        "decorator decorators explain python wrapper function at sign",
        "A decorator is a function that takes a function and returns another one in its place.",
        """
Syntax: `@timed` above a function is short for `work = timed(work)`.
Wrapper: The returned function calls the original and may do something before and after.
Identity: `functools.wraps` keeps the name and the docstring of the original.
Use: Logging, caching, retries and access checks are the common cases.
Order: Several decorators apply from the bottom to the top.
""",
        '''
import functools
import time
«t»from collections.abc import Callable


def timed(function«t|: Callable[..., object]»)«t| -> Callable[..., object]»:
«d»    """Print how long each call takes."""
    @functools.wraps(function)
    def wrapper(*arguments, **options):
        started = time.perf_counter()
«c»        # the original runs in here
«e»        try:
«e»            return function(*arguments, **options)
«e»        finally:
«e»            print(time.perf_counter() - started)
«!e»        result = function(*arguments, **options)
«!e»        print(time.perf_counter() - started)
«!e»        return result
    return wrapper
''',
        "assert timed(len)([1, 2]) == 2",
        "@timed\ndef work():\n    return sum(range(1000))",
        "timed",
        {"function": "f", "arguments": "a", "options": "o", "started": "t0", "wrapper": "w"},
    ),
    Task(
        "explanation",
        "python",
        "async await asyncio coroutine event loop explain generator generators iterator yield concurrency",
        "A function that can pause lets others run meanwhile: `await` marks the places where it may.",
        """
Loop: One event loop runs many such functions in a single thread, one at a time.
Pause: At `await` the function gives control back until its result is there.
Gain: Waiting for networks and disks overlaps; computing does not get faster.
Trap: A blocking call stops everything, so it belongs into a thread.
Start: `asyncio.gather` runs several at once and collects the results.
""",
        '''
import asyncio


async def wait_and_return(name«t|: str», seconds«t|: float»)«t| -> str»:
«d»    """Return the name after a while."""
«c»    # others run while this one sleeps
«e»    if seconds < 0:
«e»        raise ValueError("seconds must not be negative")
    await asyncio.sleep(seconds)
    return name


async def main()«t| -> None»:
    print(await asyncio.gather(wait_and_return("a", 1), wait_and_return("b", 1)))
''',
        'assert asyncio.run(wait_and_return("a", 0)) == "a"',
        "asyncio.run(main())",
        "wait_and_return",
        {"wait_and_return": "w", "seconds": "s", "name": "n"},
    ),
    Task(
        "design",
        "python",
        "cache caching lru rate limit limiter design python class memory store expire",
        "Keep a small class in front of the slow source: it answers from memory while the answer is fresh.",
        """
Boundary: Callers ask the cache alone; they never know whether it had the answer.
Freshness: Each entry carries the time at which it expires.
Size: The oldest entry goes when the limit is reached.
«e»Errors: A failure of the source is not cached, and it reaches the caller.
Threads: One lock around the dictionary is enough, until measurements say otherwise.
Tests: Hand in the clock, so that no test has to wait.
""",
        '''
import time
«t»from collections.abc import Callable


class TimedCache:
«d»    """Remembers what a function returned, for a while."""
    def __init__(self, load«t|: Callable[[str], object]», seconds«t|: float» = 60)«t| -> None»:
        self._load = load
        self._seconds = seconds
        self._entries«t|: dict[str, tuple[float, object]]» = {}

    def get(self, key«t|: str»)«t| -> object»:
        expires, value = self._entries.get(key, (0, None))
«c»        # an expired entry is loaded anew
        if time.monotonic() >= expires:
«e»            try:
«e»                value = self._load(key)
«e»            except OSError as error:
«e»                raise LookupError(f"cannot load {key}") from error
«!e»            value = self._load(key)
            self._entries[key] = (time.monotonic() + self._seconds, value)
        return value
''',
        'calls = []\ncache = TimedCache(lambda key: calls.append(key) or key)\ncache.get("a"), cache.get("a")\nassert calls == ["a"]',
        'cache = TimedCache(load_user)\nuser = cache.get("ada")',
        "TimedCache",
        {"seconds": "s", "value": "v", "expires": "t", "key": "k"},
    ),
)
