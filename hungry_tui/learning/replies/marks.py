"""Marks and typesetting of the prose: learned from verdicts alone, see `contrast`."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from hungry_tui.learning.replies.languages import share
from hungry_tui.learning.replies.making import Measure, Rows, says
from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.wording import words_of

# Each begins with a character that is looked for, and only there with what must stand before that: so it is found fast.
_FIGURE: Final = re.compile(
    r"\d(?<![\w.]\d)[\d,. ]{0,20}(?<!\d{4})(?:ms|µs|us|ns|s|sec|seconds?|milliseconds?|microseconds?|minutes?|"
    r"[kKMG]i?B|[kKMG]?B/s|rps|qps|fps|%|x|"
    r"times faster|(?:\w+ )?(?:per|a|every) (?:second|minute|hour)|(?:\w+ )?/s)(?![\w])"
)
_STARS: Final = re.compile(r"\*(?<![*\w]\*)(?![*\s])[^*\n]+(?<![*\s])\*(?![*\w])")
_LOW_LINES: Final = re.compile(r"_(?<![_\w]_)(?![_\s])[^_\n]+_(?![_\w])")
_RULES: Final = ("---", "***", "___", "* *", "- -", "_ _", "──", "━━", "══", "⸻", "<hr")
_RULE: Final = re.compile(
    r"\n(?:(?:(?<=\A\n)|[ \t]*\n| {0,3}#{1,6} [^\n]*\n) {0,3}-[ \t]*-[ \t]*-[ \t-]*|"
    r" {0,3}(?:\*(?:[ \t]*\*){2,}|_(?:[ \t]*_){2,}|[─━═⎯]{4,}|⸻+|<hr[ /]*>)[ \t]*)(?=\n|\Z)"
)
"""One of hyphens needs a blank line above: it would underline a heading."""
_NESTED: Final = re.compile(r"\n(?: {2,}|\t+)[-*+•] +\S")
_NO_LABEL: Final = """
    Here Sure Certainly In On At By This That The These For To You We I It Use Run Then Next First Finally See Now And
    But So If When Add Install Create As Like Or With From Below Let Try Do Say Open Make Your My A An Each All Both
    After Before Where Which How Is Are
"""
"""What leads up to something and is no label, although a colon follows."""
_LABEL: Final = re.compile(
    rf"\n[ \t]*(?:\*\*|__)?(?!(?:{'|'.join(_NO_LABEL.split())})\b)"
    r"[A-Z][\w'-]*(?: [\w'-]+){0,2}(?:\*\*|__)?:(?:\*\*|__)?(?=\s)"
)
_CAPITALS: Final = re.compile(r"[A-Z](?<![\w.$/-][A-Z])[A-Z]+(?:(?: |['’])[A-Z]+)*(?![\w(/=]|-\w|\.\w)")
_SHOUTED: Final = words_of("""
    important note never always must warning not tip critical do all only stop no yes every each any none nothing both
    before after first last same very really exactly once twice without inside outside don't doesn't won't can't cannot
    isn't shouldn't mustn't careful caution danger attention remember please beware warn huge big best worst wrong right
    good bad new old now here this that these those why how what when where who much more most less few many too also
    even still ever immediately absolutely definitely fix cause reason solution problem result answer summary example
    step steps key main tips notes understand explanation correct incorrect fast slow safe unsafe required optional
    explicitly implicitly different entire whole exact zero one two three just simply avoid crucial essential mandatory
    real actually completely totally extremely strictly forget think everything anything everywhere
    immutable mutable own will would should could is are does has have guaranteed breaks lost twice silently
""")
_WITHIN: Final = words_of("""
    a an the and or of to in on for with by at as was be been can had it its you
    your we i if then else but so from up out off into over under again than t s ll re ve work works need make sure
    change changed remove delete edit code caveat caveats details use read look keep recap root final quick about go run
""")
"""Words that may stand among those, and alone are more often those of a query."""
_YEAR: Final = re.compile(
    r"(?:\b(?:[Ii]n|[Ss]ince|[Ff]rom|[Oo]f|[Uu]ntil|[Bb]y|[Aa]fter|[Bb]efore|[Tt]he|[Aa]round|early|late|mid|and|to)"
    r"[ -]|[A-Z][a-z]+,? |[(–©-] ?)(?:19[4-9]\d|20[0-3]\d)\b(?![ -](?:rows|items|bytes|lines|times|elements|records|"
    r"words|characters|requests|users|ms|px)|[,.]\d|[%:/\w-])"
)
_NEAR_YEAR: Final = re.compile(r"19[4-9]\d|20[0-3]\d")
"""A quick look before the long one."""
_SCARE: Final = re.compile(r"[\"“](?<!\w.)[^\"“”\n`]{1,40}[\"”](?!\w)")
_JOKES: Final = says("""
    walks into a | walk into a | walked into a | into a bar | into the bar | 10 kinds of | 10 types of | 10 sorts of |
    two hard things | two hard problems | knock knock | joke | jokes | joking | jokingly | pun | puns | punny |
    like a cat |
    said no one ever | said nobody ever | said no developer | famous last words | kidding | plot twist | drum roll |
    drumroll | fun fact | spoiler | spoilers | haha* | lol | rofl | coffee | rubber duck | works on my machine |
    war crime | war crimes | crime against | lift off | great responsibility | it's always dns | it was dns |
    did not survive | didn't survive | rest in peace | proof that humans | proof that we | shouldn't be trusted with |
    can't be trusted with | programming equivalent | software equivalent | coding equivalent | digital equivalent |
    moral equivalent | blame the intern | skynet | robot uprising | sentient | black magic | dark magic | dark arts |
    here be dragons | dragons | summon* | demons | exorcis* | haunted | cursed | eldritch | lovecraft* | unholy |
    abomination | frankenstein | pray to | blood sacrifice | unicorns | midlife crisis | trust issues |
    commitment issues | mother in law | job security | resume driven | on the first try | compiles ship |
    asking for a friend | trust me i'm | cries in | laughs in | laugh | laughs | laughing | giggle* | chuckle* |
    funny | hilarious | comedy | comedian | pun intended | ba dum | rimshot | how many programmers |
    how many developers | why do programmers | why do developers | why did the | wear glasses | little bugs |
    heat death | sun explodes | end of the universe | into orbit | space heater | apocalypse | holy war | holy wars |
    religious war | witchcraft | sorcery | wizardry | voodoo | telepathy | telepathic | crystal ball | psychic |
    mind reader | mind reading | world peace | nobody knows why | no one knows why | archaeolog* | hieroglyph* |
    geneva convention | supernatural | spooky | chuck norris | rocket surgery | brain surgery | world domination |
    snitch | smoke signals | carrier pigeon | carrier pigeons | bob ross | happy little | happy accident |
    spaghetti monster | yoda | gandalf | hogwarts | star wars | star trek | matrix reference | hitchhiker's guide |
    don't panic | yolo | dumpster fire | trash fire | tears of | bitter tears | ask any parent | people who hate |
    hates people | hates humans | hates humanity | clearly written by someone | written by a sleep deprived |
    sleep deprived | programmer's wife | udp joke | tcp joke | you might not get it | won't get it | 99 bugs |
    bugs in the code take | your future self will curse | will curse you | curse your name | curse my name |
    a wild bug | it's a feature | undocumented feature | features not bugs | schrödinger* | schrodinger* | heisenbug |
    murphy's law | copy pasted from stack overflow | job for life | nobel prize | oscar goes | bold strategy |
    brave choice | brave soul | brave souls | hold my beer | mission impossible | this message will self |
    elementary my | houston we | may the odds | winter is coming | one does not simply | mordor | it's alive |
    resistance is futile | i'll be back | these aren't the | say hello to my | rumor has it | rumour has it |
    scientists are baffled | fairy dust | pixie dust | gremlins | leprechaun | tooth fairy | bigfoot | loch ness |
    yeti | zombies | vampires | werewolf | seven years bad luck | cheaper than therapy | off and on again |
    will haunt | legend says | at 3 am | at 3am | at 2 am | at 2am | at three am | at 3 a m | were harmed in |
    be with you | not a bug but | not a bug it's | not a bug it is | nightmares | punchline | dad joke | dad jokes |
    herding cats | crossed the road | cross the road
""")
_RIDDLE: Final = re.compile(
    r"why d(?:id|oes|o|on't) [^?\n]{3,60}\? (?:because|they|it)|with great [^.,\n]{2,20} comes|"
    r"(?:two|2|10|three|3) (?:kinds|types|hard|sorts) (?:of|things|problems)\b|"
    r"equivalent of \w+ing\b|"
    r"said no \w+ ever|: proof that\b|no \w+ (?:was|were) harmed|walks? into a\b"
)
_RIDDLING: Final = words_of("why comes kinds types equivalent said proof harmed walks walk")
_SMILEYS: Final = (":)", ":-)", ";)", ";-)", ":D", ":-D", *"😂😄😆🤣😉😜🥁")


_NUMERALS: Final = words_of("""
    two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred hundreds
    thousand thousands dozen dozens
""")
_DIGITS: Final = re.compile(r"\d(?<=[a-z,(] \d)\d{0,2}(?![\w:/%=`]|[.,]\d)")


def _number_words(reply: Reply) -> float | None:
    """Share of small numbers that are words; None without numbers."""
    written = sum(map(_NUMERALS.__contains__, reply.spoken_words)) if _NUMERALS & reply.word_set else 0
    return share(written, len(_DIGITS.findall(reply.prose)))


def figures(reply: Reply) -> float:
    """Measured amounts: numbers with a unit of time, size or rate."""
    return float(len(_FIGURE.findall(reply.prose)))


def jokes(reply: Reply) -> float:
    """What sounds like a joke."""
    riddle = not _RIDDLING.isdisjoint(reply.word_set) and bool(_RIDDLE.search(reply.lower_plain))
    smiles = any(map(reply.prose.__contains__, _SMILEYS))
    return _JOKES(reply) + riddle + smiles


def italics(reply: Reply) -> float:
    """Passages between single stars or low lines."""
    text = reply.prose_without_code
    found = len(_STARS.findall(text)) if "*" in text else 0
    return float(found + (len(_LOW_LINES.findall(text)) if "_" in text else 0))


def _marked(pattern: re.Pattern[str], near: str) -> Measure:
    """Counts hits in the prose; looked for only where `near` occurs."""
    return lambda reply: float(len(pattern.findall(reply.prose_after_break))) if near in reply.prose else 0.0


def _rules(reply: Reply) -> float:
    """Lines drawn across."""
    text = reply.prose_after_break
    return float(len(_RULE.findall(text))) if any(map(text.__contains__, _RULES)) else 0.0


def _shouted(reply: Reply) -> float:
    """Passages in capitals, of words that are stressed; names and those of a query are none."""
    return float(sum(map(_is_stressed, _CAPITALS.findall(reply.prose_without_code))))


@lru_cache(maxsize=4096)
def _is_stressed(passage: str) -> bool:
    words = passage.lower().replace("’", "'").split()
    return any(word in _SHOUTED for word in words) and all(word in _SHOUTED or word in _WITHIN for word in words)


def _years(reply: Reply) -> float:
    return float(len(_YEAR.findall(reply.prose_after_break))) if _NEAR_YEAR.search(reply.prose) else 0.0


def _any_of(*marks: str) -> Measure:
    """Counts marks outside of code font."""
    return lambda reply: float(sum(map(reply.prose_without_code.count, marks)))


_ARROW: Final = re.compile("[←-⇿⟰-⟿➔➘-➯➱-➾⬅-⬇⭢]")


def _arrows(reply: Reply) -> float:
    """Arrows outside of code font, drawn or typed."""
    text = reply.prose_without_code
    drawn = 0 if text.isascii() else len(_ARROW.findall(text))
    return float(drawn + text.count("->") + text.count("=>"))


def _paragraph_length(reply: Reply) -> float | None:
    """Sentences in a paragraph, on average."""
    return reply.sentences / reply.paragraphs if reply.paragraphs else None


MARKS: Final[Rows] = (
    (
        "number_words",
        'Write numbers as words ("three").',
        'Write numbers as digits ("3").',
        _number_words,
        0.5,
    ),
    (
        "figures",
        "Give measured figures (timings, sizes, rates).",
        "Do not give figures (timings, sizes, rates).",
        figures,
        1,
    ),
    ("italics", "Use italics.", "Do not use italics.", italics, 1),
    (
        "rules",
        "Use horizontal lines (---).",
        "Do not use horizontal lines (---).",
        _rules,
        1,
    ),
    (
        "nested_bullets",
        "Use nested lists (sub-bullets).",
        "Do not use nested lists (sub-bullets).",
        _marked(_NESTED, ""),
        1,
    ),
    (
        "labels",
        'Begin paragraphs with a label such as "Cause:" or "Note:".',
        'Do not begin paragraphs with labels such as "Cause:" or "Note:".',
        _marked(_LABEL, ":"),
        1,
    ),
    (
        "capitals",
        "Write important words in CAPITALS.",
        "Do not write important words in CAPITALS.",
        _shouted,
        1,
    ),
    ("years", "Mention years.", "Do not mention years.", _years, 1),
    (
        "quotation",
        "Put words in quotation marks (scare quotes).",
        "Do not put words in quotation marks (scare quotes).",
        lambda reply: float(len(_SCARE.findall(reply.prose_without_code))),
        1,
    ),
    ("colons", "Use semicolons in sentences.", "Do not use semicolons in sentences.", _any_of("; ", ";\n"), 1),
    (
        "arrows",
        "Use arrows (→, ->).",
        "Do not use arrows (→, ->).",
        _arrows,
        1,
    ),
    ("ampersands", 'Write "&" for "and".', 'Write "and" instead of "&".', _any_of(" & "), 1),
    (
        "paragraph_length",
        "Write long paragraphs.",
        "Write short paragraphs of one or two sentences.",
        _paragraph_length,
        2.5,
    ),
)
