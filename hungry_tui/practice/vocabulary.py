"""The words for each feature of a reply, as people write them in instructions and complaints.

Each pattern is tried on a clause in lower case; what it takes is not looked at again, so the more special come first.
The value is what is meant when the words are wanted: True, or for words of the opposite ("plain", "terse") False.
"""
# ruff: noqa: E501 - word lists and sentences are read better in one line

from __future__ import annotations

import re

from hungry_tui.practice.style import LONG, SHORT

Value = bool | int | str

_PATTERNS: tuple[tuple[str, Value, str], ...] = (
    ("performance", True, r"performan(?:ce|t)(?: and complexity)?|efficien(?:t|cy)|(?:time|space|runtime) complexity|big-?o\b|optimi[sz](?:ed?|ations?)|speed"),
    ("descriptive", False, r"(?:short|terse|brief|single-letter|one-letter|cryptic|poor|bad|unclear|vague|abbreviated)(?:er)? (?:(?:variable|function|identifier) )?(?:names?|naming|identifiers)|single letters|abbreviations"),
    ("descriptive", True, r"(?:descriptive|meaningful|clear|readable|expressive|full|long|self-explanatory|better|good|proper|speaking)(?:er)? (?:(?:variable|function|identifier) )?(?:names?|naming|identifiers)|naming|(?:variable|function) names"),
    ("explanation", False, r"(?:only|just|nothing but) (?:the )?code|code[ -]only"),
    ("max code lines", 15, r"(?:(?:the )?code (?:is )?(?:short|compact|small|tight|brief)(?:er)?|(?:short|compact|small|tight|less|brief)(?:er)? code)(?! block| comment)"),
    ("code first", True, r"(?:put |show |start with |lead with |begin with |open with )?(?:the )?code first|start with the code|lead with the code|code before the explanation|begin with the code"),
    ("code first", False, r"explain(?:ation)? before the code|explanation first"),
    ("preamble", False, r"(?:get |go )?straight to (?:the )?(?:point|code|answer)|to the point|start(?:ing)? (?:directly|right away|immediately)(?: with the (?:answer|code))?|start with the answer|begin(?:ning)? directly(?: with the answer)?|lead with the answer|jump (?:straight|right) in(?:to the \w+)?|answer (?:first|directly|right away)|cut to the chase|get to it|directly with the answer"),
    ("preamble", True, r"preambles?|(?:short |brief |long |friendly )?intro(?:duction)?s?\b|introductory (?:\w+ )?(?:lines?|sentences?|text)|pleasantries|filler(?: phrases| words)?|opening (?:lines?|phrases?|remarks?|sentences?|pleasantries)|small talk|greetings?|chit-?chat|\"?sure!?,?\"?(?= |$|,|\")|lead-ins?|opener|fluff|restat\w+ the question|\"?(?:certainly|of course)!?\"?"),
    ("closing", True, r"closing(?: (?:offers?|lines?|remarks?|questions?|sentences?|phrases?))?|offer(?:s|ing)?(?: of| to)?(?: further| more| additional)? (?:help|assist(?:ance)?)|\"?let me know[^,.;]*|follow-?up (?:questions?|offers?)|sign-?offs?|outros?|further help|\"?(?:i )?hope (?:this|that) helps!?\"?|wrap-?ups?|offers? at the end|trailing (?:offers?|questions?)|ending offers?"),
    ("emoji", True, r"emojis?|emoticons?|smileys?|smilies|pictograms?|rockets?"),
    ("headings", True, r"head(?:ing|er)s?|section (?:titles?|headings?)|subheadings?|titles|sections"),
    ("layout", "not bullets", r"(?:write |use )?prose instead of (?:bullet points|bullets|lists)"),
    ("layout", "bullets", r"bullet(?:ed|s)?(?:[- ](?:points?|lists?|form))?(?: lists?)?|list (?:form|format)|(?<=as )(?:a )?list|point form|(?<=use )(?:a )?lists?\b|\blists\b"),
    ("layout", "steps", r"step[- ]by[- ]step(?: instructions)?|number(?:ed|ing)?(?: the)?(?: (?:lists?|steps|points))|ordered lists?|numbered|clear steps|\bsteps\b"),
    ("layout", "table", r"tables?|tabular"),
    ("layout", "prose", r"(?:plain |flowing |simple )?prose|(?:full |flowing |complete )?paragraphs|full sentences|flowing text|running text"),
    ("comments", True, r"(?:inline |code |helpful |explanatory |useful )*comments?(?: (?:in|on|to) (?:the )?code)?|comment(?:ing|ed)?(?: the)?(?: code| lines?)?|annotat(?:e|ed) (?:the )?code"),
    ("docstrings", True, r"doc-? ?strings?|doc comments?|document(?:ed|ing|s)?(?: (?:the|each|every|all|your))? (?:code|functions?|methods?|classes)|documentation comments|jsdoc|documented"),
    ("types", True, r"type[- ](?:hints?|hinting|annotations?)|(?:static |explicit )?types\b|typed(?: code)?|typing|annotations|type safety|untyped"),
    ("usage", True, r"(?:usage |use |runnable |worked |concrete |code |short |sample |practical )*examples?(?: (?:usage|calls?|of (?:use|usage)))?|demos?|sample (?:calls?|usage|output)|how (?:to|i) (?:call|use|run) it|usage"),
    ("edge cases", True, r"edge[- ]cases?|corner cases?"),
    ("tests", True, r"(?:unit |integration |automated |short )*tests?(?: cases?| coverage| code)?|tested|test-driven|\btdd\b"),
    ("errors", True, r"(?:explicit |proper |robust |good |better )*(?:error|exception|failure)[- ]?handling(?: code)?|handl(?:e|es|ing)(?: the| all| any| possible| every)?(?: (?:errors?|failures?|exceptions?))+(?: explicitly| cases?| properly)?|errors?(?: cases?)?|exceptions?|try[/-](?:except|catch)|do[/-]catch|validat(?:e|es|ion|ing)(?: (?:the |user )?inputs?)?|input validation|robust(?:ness)?|failures?|defensive(?: code| programming)?"),
    ("logging", True, r"logging|log (?:statements|lines|output|messages)|\blogs\b"),
    ("prints", True, r"print(?:s|ing)?(?: (?:the )?(?:results?|statements?|lines|output))?|debug output"),
    ("hedging", False, r"confiden(?:t|tly|ce)|assertive(?:ly)?|state (?:things|it) (?:plainly|directly)|(?:be |more )?(?:direct|decisive|definite|definitive|certain)\b|directly"),
    ("hedging", True, r"hedg(?:e|es|ed|ing)(?: words| phrases| language)?|\"?(?:maybe|perhaps|might|probably|i think)\"?|qualifiers?|weasel words?|wishy-?washy|disclaimers?|uncertain(?:ty)?(?: where there is some)?|tentative|caveats?"),
    ("layered", False, r"simpl(?:e|er|est|icity|y|ify)(?: (?:solutions?|code|approach(?:es)?))?|minimal(?:ist|istic)?(?: (?:solutions?|code))?|straightforward(?: (?:solutions?|code))?|plain (?:code|functions?|solutions?)(?: instead of classes)?|\bkiss\b|\blean\b|easy to (?:read|follow|understand)|basic"),
    ("layered", True, r"complex(?:ity)?(?: (?:solutions?|code))?|over-?engineer(?:ed|ing)?|over-?complicat\w+|(?:needless |extra )?abstractions?|boilerplate|layers?|indirection|convoluted|complicated|elaborate|bloat(?:ed)?|clever(?:ness)?|design patterns|classes|more complete|heavy"),
    ("security", True, r"secur(?:e|ity)(?: (?:concerns|remarks|notes?|issues|problems|advice))?|vulnerabilit(?:y|ies)|sanitis\w+|sanitiz\w+"),
    ("trade-offs", True, r"trade-?offs?|pros and cons|pros/cons|drawbacks"),
    ("alternatives", True, r"alternatives?(?: (?:solutions?|approach(?:es)?|options?))?|other (?:approaches|options|ways|solutions)|more than one (?:way|solution|option)|options"),
    ("alternatives", False, r"one solution|a single (?:solution|approach|answer)|only one (?:solution|approach|way|option)"),
    ("summary", True, r"summar(?:y|ies|ise|ize|ising|izing)(?: at the (?:end|top))?|tl;?dr|recaps?|takeaways?|bottom line|conclusions?"),
    ("warnings", True, r"warn(?:ings?)?(?: about(?: the)? pitfalls)?|pitfalls|gotchas|common mistakes"),
    ("analogy", True, r"analog(?:y|ies)|metaphors?|real[- ]life comparisons?"),
    ("links", True, r"links?(?: to (?:the )?(?:docs|documentation|sources?))?|references?|urls?|citations?"),
    ("question", True, r"clarifying questions?|questions?(?: back)?(?: when the request is unclear)?|ask(?:ing)? (?:me |back|first|for clarification)\w*"),
    ("humour", True, r"humou?r|jokes?|jok(?:y|ing)|witty|funny"),
    ("praise", True, r"prais(?:e|ing)|flatter(?:y|ing)?(?: me)?|compliments?|encourag(?:e|ement|ing)(?: me)?|\"?great question!?\"?|sycophan\w+"),
    ("apology", True, r"apolog(?:y|ies|ise|ize|ising|izing)|sorry"),
    ("exclamation", True, r"exclamation (?:marks?|points?)|enthusias(?:m|tic)|excite(?:d|ment)|exclamations?"),
    ("exclamation", False, r"(?:a )?calm(?: tone)?|sober|neutral tone"),
    ("bold", True, r"bold(?: text| face| words)?|boldface|(?:emphasis|emphasi[sz]e)(?: key terms)?|highlight(?:s|ed|ing)?"),
    ("explanation", True, r"expla(?:nations?|in|ining|ined)(?: (?:the|your) (?:code|reasoning|solution|approach))?|walk-?throughs?|commentary|rationale|reasoning|prose explanation|talk\b|the why"),
    ("length", SHORT, r"short(?:er|ly|ness)?|brief(?:ly|er|ness)?|concis(?:e|ely|er|ion|eness)|terse(?:ly|r)?|succinct(?:ly)?|compact(?! one)|tight(?:er)?|crisp|snappy|smaller (?:repl|answer)\w+|few (?:words|sentences|lines|paragraphs)|trim(?:med)?|brevity"),
    ("length", LONG, r"long(?:er)?(?:-winded)?(?! as)|length(?:y|ier)|wordy|wordiness|verbos(?:e|ity)|rambl(?:ing|es?)|detail(?:ed|s)?|in detail|thorough(?:ly|er)?|in[- ]depth|comprehensive(?:ly)?|extensive(?:ly)?|expand(?:ed)?|(?:more|extra) (?:text|prose|context|words|depth|background|sentences|lines)|(?<=more )(?:text|words|context|sentences|lines)|(?<=less )(?:text|prose|talk)|(?<=fewer )(?:words|sentences|lines)|(?<=much )(?:text|prose)|(?<=many )(?:words|sentences)|walls? of text|background"),
    ("code", True, r"(?:the )?code(?: blocks?| samples?| snippets?| examples?)?"),
)  # fmt: skip

PATTERNS = tuple((aspect, value, re.compile(rf"(?<![\w-])(?:{pattern})")) for aspect, value, pattern in _PATTERNS)
