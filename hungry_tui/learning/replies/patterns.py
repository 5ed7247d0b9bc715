"""Patterns of what stands out in a text: keys, ratings, dates, footnotes, formulas, tags, boxes. For `layouts`."""

from __future__ import annotations

from typing import Final

from hungry_tui.learning.replies.making import first_literal

KEYS: Final = "⌘|⌥|⌃|⇧|<kbd>|" + "|".join(
    first_literal(word, rest)
    for words, rest in (
        (
            "ctrl Ctrl CTRL control Control cmd Cmd CMD command Command alt Alt ALT shift Shift SHIFT option Option "
            "fn Fn",
            r"`?(?:</kbd>)? ?[+–-] ?(?:<kbd>)?`?\w",
        ),
        (
            "press Press hit Hit pressing Pressing hitting Hitting",
            r" (?:the )?[`*]*(?:[Ee]nter|[Ee]scape|[Ee]sc|[Tt]ab|[Ss]pace|F\d|[A-Z]\b)",
        ),
        ("hotkey Hotkey", ""),
        ("keyboard", " shortcut"),
        ("key", " binding"),
    )
    for word in words.split()
)
KEY_WORDS: Final = """
    ctrl control cmd command alt shift option fn kbd press pressing hit hitting keyboard hotkey hotkeys binding bindings
"""
RATED: Final = (
    r"★|⭐|\b\d{1,2}(?:\.\d)? ?/ ?(?:5|10)\b(?!/)|\b(?:\d{1,2}|[a-z]+) out of (?:5|10|five|ten)\b|"
    r"\b(?:[Rr]ating|[Ss]core|[Gg]rade):? ?\**(?:\d|[A-F]\b)|\b\d stars\b"
)
_MONTH: Final = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}"
MONTHS: Final = """
    january february march april may june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec
"""
DATE: Final = (
    rf"\b(?:19|20)\d\d-\d\d-\d\d\b|\b\d{{1,2}}(?:st|nd|rd|th)?\.? (?:of )?{_MONTH}\b|"
    rf"\b{_MONTH} (?:\d{{1,2}}(?:st|nd|rd|th)?\b|(?:19|20)\d\d)|\b\d{{1,2}}[./]\d{{1,2}}[./](?:19|20)\d\d\b"
)
FOOTNOTE: Final = r"\[\^\w+\]|\[\d{1,2}\](?![\w`(\[.]\w|`|\()|(?:(?<=[a-z][a-z])|(?<=[.,)]))[¹²³⁴]|†"
FORMULA: Final = (
    r"\$\$|\\\(|\\\[|\\(?:frac|sum|times|cdot|log|mathcal|text|le|ge|in|sqrt)\b|"
    r"(?<![`\w$])\$(?=[^\s`$])[^$`\n]{0,60}[\\^_=(][^$`\n]{0,60}\$(?![\w`{(])"
)
TAG: Final = (
    r"(?<!`)</?(?:details|summary|kbd|br|sub|sup|b|i|em|strong|div|span|p|u|mark|center|img|font|hr|table|small|"
    r"ins|del)\b"
    r"[^>\n`]{0,80}>(?!`)"
)
BOX: Final = (
    r"\n {0,3}(?:> *(?:\[!|[^\w\n>\[\"“]{0,8}(?i:note|(?:(?:pro|quick)[ -])?tip|warning|important|caution|hint|info|"
    r"heads[ -]up|remember|reminder|caveat|attention|danger|fyi|gotcha|did you know|key (?:point|idea|takeaway))\b|"
    r"[ℹ☀-➿⚡🌀-🫿]|[*_]{2,3}(?!(?:Question|You)\b)[A-Z][^*_.\n]{1,30}[:.!]?[*_]{2,3})|!!! \w|:::)|"
    r"(?<=[\s\S]{90})\n[ \t]*\n {0,3}> "
)
NUMBERED_HEADING: Final = (
    r"\n {0,3}(?:#{1,6} +(?:\*\*)?(?:(?:[Ss]tep|[Pp]art|[Ss]ection) )?\d|"
    r"\*\*(?:(?:[Ss]tep|[Pp]art|[Ss]ection) )?\d+[.):]? ?[^*\n]*\*\*:?[ \t]*(?=\n|$))"
)
ABBREVIATED: Final = r"\b[A-Z][A-Z0-9]{1,5}s? \([A-Za-z][a-z]+(?:[ -][A-Za-z]+)+\)|[a-z] \([A-Z][A-Z0-9]{1,5}s?\)"
BOLD_ITEM: Final = (
    r"\n[ \t]*(?:[-*+•–◦▪●‣]|\d{1,2}[.)]|[^\w\s#>|`*_-]{1,3}) +(?:[^\w\s`*_<]{1,3} +)?"
    r"(?:\*\*\*?[^*\n]+\*\*|__[^_\n]+__|<(?:b|strong)>)"
)
LATIN: Final = (
    r"\b(?:[eE]\. ?g\b|[iI]\. ?e\b|eg\b[.,]?(?= )|ie\b[.,](?= )|etc\b|viz\b|[cC]f\.|[aA]\.?k\.?a\b|"
    r"w\.?r\.?t\b|[nN]\.? ?[bB]\b[.:]|P\. ?S\.|resp\.|approx\b|et al\b|incl\b|vs\b\.?(?! ?code\b)|ca\. ?\d|ibid)"
)
