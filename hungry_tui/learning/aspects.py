"""The aspects of a reply that have a measure of their own, and the words with which people speak about them.

Anything else that a reason names is a thing in the user's own words, see `things`. Phrases are separated by "|" and
matched on word stems. `names` are neutral; the other word lists carry a direction by themselves:

=============  ==========================================  ============================
word list      says                                        as a complaint means
=============  ==========================================  ============================
`high`         there is much of it ("long")                less
`high_bad`     there is too much of it ("verbose")         less
`high_good`    much of it is good ("thorough", "longer")   more
`low`          there is little of it ("short")             more
`low_bad`      there is too little of it ("skimpy")        more
`low_good`     little of it is good ("concise")            less
=============  ==========================================  ============================
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from hungry_tui.learning import detect
from hungry_tui.learning.detect import Measure, anywhere, in_code, in_prose
from hungry_tui.learning.reply import Reply


@dataclass(frozen=True, slots=True)
class Aspect:
    """One aspect: how it is measured, worded and named.

    A reply *has* the aspect from `threshold` on. `degree` aspects are had by every reply, more or less; `at_most` and
    `at_least` word their limits. `good` says which way an unexplained mention leans: most people want comments, few
    want emoji.
    """

    name: str
    up: str
    down: str
    measure: Measure
    names: str
    threshold: float = 1.0
    good: bool = True
    degree: bool = False
    at_most: str = ""
    at_least: str = ""
    high: str = ""
    high_bad: str = ""
    high_good: str = ""
    low: str = ""
    low_bad: str = ""
    low_good: str = ""
    contrast: bool = True
    """Whether it may be learned from verdicts without reasons."""

    def value(self, reply: Reply) -> float | None:
        """The measure's value for this reply, None where it does not apply."""
        return self.measure(reply)

    def has(self, reply: Reply) -> bool | None:
        """Whether the reply has it; None where that cannot be said."""
        value = None if self.degree else self.measure(reply)
        return None if value is None else value >= self.threshold


_TABLE: Final = (
    Aspect(
        "length", "Explain in more detail.", "Keep the reply short.", detect.words, "length|word count|amount of text|text",
        degree=True, at_most="Keep the reply to at most {n} words.", at_least="Write at least {n} words.",
        high="long", high_bad="lengthy|verbose|verbosity|wordy|wordiness|ramble|rambling|essay|novel|novella|wall of text|walls of text|bloat|bloated|padding|padded|fluff|fluffy|waffle|waffling|yap|yapping|"
        "chatty|talkative|tldr|tl dr|tl;dr|prolix|long winded|longwinded|drawn out|dissertation|thesis|lecture|blah blah|blah|filler|war and peace|goes on forever|goes on and on|go on and on|on and on|never ending|endless|"
        "scroll|scrolling|scrolled|book|manifesto|encyclopedia|much text|much reading|much to read|all this text|all that text|talk too much|talks too much|dragging on|drags on|droning|drones|long story|manual|mile long|"
        "much talk|much prose|so much text|walls|bla bla|word salad|word soup|talking|chatter|chat|blabla|blabber|babble|babbling|epic|saga|tome|blog post|overlong",
        high_good="longer|detail|detailed|details|in depth|depth|thorough|thoroughness|comprehensive|elaborate|elaborated|elaboration|flesh out|fleshed out|expand|go deeper|deeper|dig deeper|exhaustive|context|substance|meat|full explanation",
        low="short|little text|quick",
        low_bad="terse|curt|skimpy|thin|bare bones|barebones|sparse|laconic|shallow|superficial|brusque|meager|too little|cursory|surface level|hand wavy|handwavy|vague|high level|scant|lacks depth|one line answer",
        low_good="shorter|brief|briefly|briefer|brevity|concise|concisely|conciseness|concision|succinct|succinctly|compact|snappy|crisp|pithy|to the point|get to the point|straight to the point|the point|cut to the chase|shorten|trim|trimmed|condense|condensed|tighten|tighter|boil down|"
        "nutshell|short and sweet|tight|punchy|bottom line|fewer words|less text|spit it out|cut it down|chop|summarized|minimal text|lean|leaner",
    ),
    Aspect(
        "sentences", "Write more sentences.", "Use few sentences.", detect.sentences, "sentence", degree=True,
        at_most="Keep the reply to at most {n} sentences.", at_least="Write at least {n} sentences.", contrast=False,
    ),
    Aspect(
        "paragraphs", "Break the text into paragraphs.", "Use few paragraphs.", detect.paragraphs, "paragraph|line break|white space|whitespace|breathing room", degree=True,
        at_most="Keep the reply to at most {n} paragraphs.", at_least="Write at least {n} paragraphs.", contrast=False,
    ),
    Aspect(
        "lines", "Write more lines.", "Use few lines.", detect.lines, "line", degree=True, contrast=False,
        at_most="Keep the reply to at most {n} lines.", at_least="Write at least {n} lines.",
    ),
    Aspect(
        "code_length", "Write the code out in full.", "Keep the code short.", detect.code_lines, "code length|line of code|loc|amount of code", degree=True,
        at_most="Keep the code to at most {n} lines.", at_least="Write at least {n} lines of code.",
        high_bad="too much code|so much code|huge function|giant function|long function|function is too long|boilerplate|boiler plate|code dump|long code|code is too long|code too long|big diff|large diff|huge diff",
        low_good="small diff|smaller diff|shorter code|short code|less code|minimal diff|smaller function|short function|minimal change|small change|smallest change|diff small|change small|diff minimal|patch small|small patch|minimal patch|diff tiny|tiny diff",
    ),
    Aspect(
        "bullets", "Use bullet points.", "Write prose instead of bullet points.", detect.bullets, "bullet|bullet point|bulletpoint|bullet list|bulleted|bulleted list|list|listicle|dash|point form|dot point|bullet form|bulletted|itemised|itemized|dashes",
        threshold=2, at_most="Use at most {n} bullet points.", at_least="Use at least {n} bullet points.",
        low_good="prose|flowing text|full sentence|continuous text|running text|narrative", high_bad="powerpoint|slide deck|shopping list|grocery list|laundry list|choppy|fragmented",
    ),
    Aspect(
        "numbered", "Use numbered steps.", "Do not number the steps.", detect.numbered, "numbered|numbered list|numbered step|step by step|steps|ordered list|numbering|enumerated|step|ordered steps|sequence of steps|walk through|walkthrough", threshold=2,
        at_most="Use at most {n} steps.", at_least="Use at least {n} steps.",
    ),
    Aspect(
        "headings", "Use headings.", "Do not use headings.", detect.headings, "heading|header|section heading|title|subheading|section|section header|hashtag|subtitle|caption|section title|headline", good=False,
    ),
    Aspect(
        "tables", "Use a table.", "Do not use tables.", detect.table, "table|tabular|grid|matrix|comparison table",
    ),
    Aspect(
        "bold", "Emphasise key terms in bold.", "Do not use bold text.", detect.bold, "bold|bold text|bolding|bolded|asterisk|emphasis|boldface|highlighting", threshold=2, good=False,
    ),
    Aspect(
        "preamble", "Begin with a short introduction.", "Start directly with the answer, without preamble.", detect.preamble,
        "preamble|intro|introduction|opening line|opener|lead in|warm up|warmup|throat clearing|opening sentence|first sentence|small talk|smalltalk|greeting|greetings|pleasantry|pleasantries|introductory|prelude|foreword|ceremony|windup|wind up|buildup|sure|certainly|of course|"
        "great question|happy to help|here is|here's|let me explain|restating|restate|restated|repeat my question|repeating my question|repeats my question|repeating the question|opening|chit chat|chitchat|opening remark|formality|formalities|niceties|hello|kickoff|setup sentence|beating around the bush|ado|runway",
        good=False, low_good="straight to the answer|straight to the code|jump right in|start with the answer|answer first|lead with the answer|just the answer|directly|dive in|dive right in|jump in|straight in|begin with the answer|open with the answer|answer right away|answer immediately|answer up front|get going|get on with it|cut straight",
    ),
    Aspect(
        "closing_offer", "End by offering further help.", "End after the answer, without a closing offer.", detect.closing_offer,
        "closing|closing offer|closing line|let me know|hope this helps|outro|sign off|signoff|sign offs|follow up offer|closing remark|farewell|goodbye|last line|last sentence|feel free|anything else|customer service|call center|call centre|customer support|parting|closer|closing question|closing sentence|"
        "ending|offers|offer|offering|offer of help|offer to help|offering help|final line|wrap up line|upsell|sales pitch|final sentence|help desk|helpdesk|footer|further help|more help|bye",
        good=False,
    ),
    Aspect(
        "summary", "End with a short summary.", "Do not summarise at the end.", in_prose(r"\b(?:in summary|to summari[sz]e|in conclusion|to sum up|summing up|overall,|in short|tl;?dr|key takeaways?|takeaways?\b|to recap|recap:|summary:|conclusion|the bottom line|wrapping up|in a nutshell|to conclude)"),
        "summary|recap|conclusion|takeaway|key takeaway|sum up|wrap up|closing summary|tl dr line|summarise|summarize|summing up|recapping|repeating yourself|tldr at the end|final summary|synopsis", good=True,
    ),
    Aspect(
        "hedging", "Name uncertainty where there is some.", "State things directly, without hedging.", detect.hedging,
        "hedge|hedging|hedged|maybe|might|perhaps|caveat|disclaimer|weasel word|weasel|qualifier|possibly|probably|wishy washy|wishywashy|uncertainty|could be|i think|it depends|sitting on the fence|fence sitting|on the fence|waver|wavering|noncommittal|non committal|"
        "ifs and buts|mealy mouthed|wiggle|wishy|hesitant|hesitation|hesitating|dithering|vacillating|timid|unsure|unsureness|guessing|couching|cagey|waffly|tentative|ambivalent|cover your ass|covering yourself|equivocal|equivocating|sure or not",
        good=False, low_good="confident|confidence|assertive|decisive|definite|commit|commit to an answer|conviction|pick one|take a stand|certain|say it straight|straight answer|be direct|plainly stated|firm|take a position|clear answer|definitive|make up your mind|make a call",
    ),
    Aspect(
        "apology", "Be polite.", "Do not apologise.", in_prose(r"\b(?:sorry|apologi[sz]e|apologies|my mistake|forgive)\b"), "apology|apologies|apologise|apologize|apologizing|apologising|sorry|grovel|groveling|grovelling", good=False,
    ),
    Aspect(
        "exclamation", "Sound enthusiastic.", "Keep a calm tone, without exclamation marks.", detect.exclamations,
        "exclamation|exclamation mark|exclamation point|enthusiasm|enthusiastic|excitement|cheerleading|hype|peppy|bubbly|perky|shouting|exclamations|cheerful|excited|pep|gushing|chirpy|over the top", threshold=2, good=False,
    ),
    Aspect(
        "emoji", "Use emoji.", "Do not use emoji.", detect.emoji, "emoji|emojis|emoticon|smiley|smileys|smilies|rocket|sparkle|little picture|icon|pictograph|sparkles|emojies|rockets|little faces|pictogram|unicode symbol|confetti|party popper", good=False,
    ),
    Aspect(
        "comments", "Comment the code.", "Do not comment the code.", detect.comments,
        "comment|commented|commenting|code comment|inline comment|annotated|annotation in the code|annotate the code|annotating|inline note|remark|explanatory comment|comments in the code|narrating the code|narration|annotate|inline explanation|commentary|inline remark|inline doc",
        low_bad="uncommented|commentless", threshold=1,
    ),
    Aspect(
        "docstrings", "Write docstrings.", "Do not write docstrings.", detect.docstrings,
        "docstring|doc string|doc comment|documentation|documented|jsdoc|javadoc|api doc|docs|document|documenting|doc block|docblock|function doc|pydoc|function description|docs on the function", low_bad="undocumented",
    ),
    Aspect(
        "type_hints", "Include type hints.", "Do not use type hints.", detect.type_hints,
        "type hint|type annotation|typing|typed|type|annotation|signature type|static type|type signature|typehint|types|mypy|hint|strongly typed|typings|type safety|return type|argument type|parameter type|type info", low_bad="untyped|duck typed", contrast=True,
    ),
    Aspect(
        "tests", "Include tests.", "Do not include tests.", detect.tests, "test|unit test|test case|tested|assertion|testing|test coverage|coverage|spec|test code|asserts|test suite|sanity check|proof it works", low_bad="untested",
        at_most="Write at most {n} tests.", at_least="Write at least {n} tests.",
    ),
    Aspect(
        "error_handling", "Handle errors.", "Leave out error handling.", detect.error_handling,
        "error handling|handle error|exception|exception handling|try except|try catch|failure|failure handling|error check|error checking|error case|error|failure case|failure path|failure mode|robustness|robust|handle failure|error path|unhandled|unhappy path|guard|guards|"
        "try block|edge failure|handles errors|catch|defensive|what if it fails|when it fails|goes wrong|go wrong|things fail|blows up|blow up|falls over|fails|sad path|catching|errors handled|bulletproof|crash safety|resilient|resilience|fault tolerance|fault tolerant",
        low_bad="happy path|fragile|brittle|swallows|naive",
    ),
    Aspect(
        "validation", "Validate inputs.", "Leave out input validation.", in_code(r"\bisinstance\(", r"if not \w+\b", r"\bvalidat", r"typeof ", r"== None", r"is None", r"\bValueError", r"\bArgumentError", r"=== undefined", r"\brequire\("),
        "validation|input validation|validate|validate input|input check|sanity check|check the input|check input|bounds check|null check|argument check|precondition|input checking|validating",
    ),
    Aspect(
        "edge_cases", "Cover edge cases.", "Leave out edge cases.", anywhere(r"\bedge[- ]cases?\b", r"\bcorner[- ]cases?\b", r"\bempty (?:list|string|input|array)", r"\bboundar(?:y|ies)\b"),
        "edge case|corner case|boundary|boundary condition|empty input|special case|boundaries|corner cases|weird input|odd input",
    ),
    Aspect(
        "logging", "Add logging.", "Leave out logging.", in_code(r"\blog(?:ger|ging)?\.\w+\(", r"\bLog\.\w\(", r"\bslog\.", r"\bLogger\b", r"\bos_log\b", r"\btracing::"), "logging|log|logger|log statement|log line|log message|logs",
    ),
    Aspect(
        "prints", "Print the results.", "Do not print from the code.", in_code(r"\bprint(?:ln|f)?!?\(", r"console\.log\(", r"System\.out\.", r"\bputs\b", r"\becho\b", r"fmt\.Print"), "print|print statement|console log|debug print|printf|prints|debug output|printing", good=False,
    ),
    Aspect(
        "example", "Show a usage example.", "Leave out usage examples.", anywhere(r"\b(?:example(?: usage)?|usage|e\.g\.|for instance|for example|sample (?:usage|call|output|input)|example output|>>> |__main__)\b"),
        "example|usage example|usage|sample|sample call|demo|example call|how to use|how to call|how to run|usage snippet|example usage|worked example|concrete example|illustration|demonstration|example of use|sample usage|sample output|concrete case|call site|in action",
        at_most="Give at most {n} examples.", at_least="Give at least {n} examples.", low_bad="abstract|too abstract",
    ),
    Aspect(
        "code", "Show code.", "Answer without code.", detect.code_blocks, "code|snippet|code block|code snippet|code example|working code|actual code|real code|code sample|some code|source", low_bad="only talk|just talk|all talk|just words|only words",
    ),
    Aspect(
        "code_first", "Put the code first.", "Explain before the code.", detect.code_first, "code first|code at the top|code up front|code on top|code upfront|lead with the code|lead with code|code before|start with the code|start with code|show code first|code before the talk|code then explanation",
        low_good="explain first|explanation first|explanation before|explain before|text first|explain then code|reasoning first",
    ),
    Aspect(
        "explanation", "Explain the code.", "Give only the code, without explanation.", detect.explanation,
        "explanation|explain|explained|explaining|reasoning|rationale|why it works|why this works|how it works|commentary around|walk me through|description|describe|clarification|justification|justify|the why|background|interpretation|theory|reason why|lesson|tutorial|explains", threshold=25,
        low_good="just the code|just code|only code|code only|only the code|just give me the code|nothing but code|nothing but the code|raw code|plain code|just the snippet|just the function|code and nothing else|code no talk",
        low_bad="unexplained|code dump|no context",
    ),
    Aspect(
        "alternatives", "Compare alternatives.", "Give one solution, without alternatives.", in_prose(r"\b(?:alternativ(?:e|ely)s?|another (?:option|approach|way)|option \d|other (?:options|approaches|ways)|or you (?:can|could)|you could also|instead, you|approach \d)\b"),
        "alternative|option|other approach|another approach|several ways|different approach|other option|alternatives|comparison|multiple approach|multiple solution|multiple option|variant|choice|approaches|more than one way|second approach|plan b|other ways|several options|menu",
        low_good="one solution|single solution|just one|one answer|one way|pick one approach|single answer|one option|one recommendation",
    ),
    Aspect(
        "tradeoffs", "Name the trade-offs.", "Leave out the trade-offs.", in_prose(r"\btrade-?offs?\b", r"\bpros\b", r"\bcons\b", r"\bdownsides?\b", r"\badvantages?\b", r"\bdrawbacks?\b", r"\blimitations?\b"),
        "trade off|tradeoff|pro and con|pros and cons|pros|cons|downside|drawback|advantage|limitation|disadvantage|cost and benefit|costs and benefits|upside|upsides|catch of each",
    ),
    Aspect(
        "complexity", "Make the solution more complete.", "Keep the solution simple.", detect.complexity, "complexity|abstraction|indirection|layer|layers", degree=True,
        high_bad="complex|complicated|overcomplicated|over complicated|overengineered|over engineered|overengineering|over engineering|convoluted|overkill|over the top solution|overly clever|too clever|clever|fancy|heavy|hard to follow|hard to read|unreadable|elaborate setup|overly complex|gold plated|"
        "overbuilt|rube goldberg|enterprise|enterprisey|abstract factory|too many abstractions|overdesigned|over designed|spaghetti|messy|tangled|intricate|baroque|bulky|astronaut|hard to understand|confusing|kitchen sink|rocket science|sledgehammer|ceremony|cannon",
        low_good="simple|simpler|simplest|simplify|simplified|simplicity|kiss|straightforward|minimal|minimalist|plain|easy to read|readable|clean|cleaner|readability|easier|basic|boring solution|dead simple|less clever|easy to follow|keep it small|lightweight|boring|elegant",
        low_bad="simplistic|too simple|too basic|naive solution|toy|oversimplified|dumbed down",
    ),
    Aspect(
        "nesting", "Nest freely.", "Keep the code flat, with early returns.", detect.nesting, "nesting|nested|nest|nested if|indentation|indent|level of nesting|nesting depth|pyramid|deeply nested|indented|pyramid of doom|arrow code|nested loop", threshold=3, good=False,
        low_good="flat|early return|guard clause|flatter|flatten|early exit|return early|bail early|bail out early|exit early|guard clauses", high_bad="arrow shaped|christmas tree|staircase|matryoshka|russian doll|rightward drift",
    ),
    Aspect(
        "names", "Use descriptive names.", "Use short names.", detect.name_length, "name|variable name|naming|identifier|variable|function name|names", degree=True,
        low_bad="single letter|one letter|cryptic|cryptic name|single character|unclear name|bad name|poor name|x and y|meaningless name|short name|abbreviation|abbreviated|cryptic names|one char|terse name|alphabet soup",
        high_good="descriptive|descriptive name|meaningful|meaningful name|clear name|good name|better name|expressive|self explanatory|telling name|proper name|real name|longer name|readable name|full word|spelled out|self documenting|sensible name",
        high_bad="long name|verbose name|name too long|names too long|long variable name|mouthful names", low_good="shorter name|short variable name|compact name",
    ),
    Aspect(
        "functions", "Split the code into small functions.", "Keep the code in one function.", in_code(r"\b(?:def|func|fn|function)\s+\w+", r"=>\s*[{(]"), "helper|helper function|small function|function split|modular|modularity|decompose|smaller function|separate function|split into functions|split it up|broken up|break it up|modularise|modularize|smaller pieces|pieces",
        threshold=2, high_bad="monolithic", contrast=True,
    ),
    Aspect(
        "classes", "Organise the code in classes.", "Use plain functions instead of classes.", in_code(r"^\s*(?:export\s+|public\s+|final\s+|abstract\s+)*(?:class|struct|interface|protocol|trait)\s+\w", flags=re.MULTILINE), "class|classes|oop|object oriented|dataclass|struct",
        low_good="plain function|just a function|functional|functional style",
    ),
    Aspect(
        "constants", "Name constants instead of magic numbers.", "Write numbers inline.", in_code(r"^\s*(?:const |static |final |let )?[A-Z][A-Z_]{2,}\b[^\n]*=", flags=re.MULTILINE), "constant|named constant|magic number|magic value|hardcoded|hard coded|hard coding|hardcoding|magic constant|literals",
    ),
    Aspect(
        "async", "Use async code.", "Use plain synchronous code.", in_code(r"\basync\b", r"\bawait\b"), "async|await|asynchronous|async await|coroutine|asyncio|non blocking",
        low_good="synchronous|sync code|blocking code",
    ),
    Aspect(
        "one_liner", "Prefer compact one-liners.", "Spell the code out instead of one-liners.", in_code(r"\blambda\b", r"\[[^\[\]\n]+ for [^\[\]\n]+\]", r"\?[^:\n]+:[^\n]"), "one liner|oneliner|comprehension|list comprehension|lambda|ternary|code golf|golfing|golfed", good=False,
    ),
    Aspect(
        "dependencies", "Use well-known libraries.", "Use only the standard library.", detect.dependencies, "dependency|third party|external library|external package|library|package|extra package|extra library|import|third party library|extra dependency|new dependency|dependencies|pip install|npm install", threshold=3, good=False,
        low_good="standard library|stdlib|built in|builtin|vanilla|std lib|built ins|batteries included|no deps|dependency free|zero dependency",
    ),
    Aspect(
        "performance", "Mention performance and complexity.", "Leave out performance remarks.", anywhere(r"\bO\([^)\n]{1,12}\)", r"\bperformance\b", r"\btime complexity\b", r"\befficien", r"\bbenchmark", r"\blatency\b"), "performance|big o|time complexity|efficiency|complexity analysis|runtime|big oh|speed|scalability|memory use|runtime complexity|efficient|asymptotic|benchmark|cost analysis|perf",
        low_bad="slow|inefficient|wasteful|quadratic",
    ),
    Aspect(
        "security", "Point out security concerns.", "Leave out security remarks.", anywhere(r"\bsecur(?:e|ity)\b", r"\bsaniti[sz]", r"\binjection\b", r"\bvulnerab", r"\bescap(?:e|ing)\b", r"\bxss\b", r"\bcsrf\b"), "security|injection|sanitise|sanitize|security risk|vulnerability|secret|security concern|sql injection|attack|exploit|security hole|threat",
        low_bad="insecure|unsafe|vulnerable", high_good="secure|safe|safer",
    ),
    Aspect(
        "links", "Link to the documentation.", "Leave out links.", anywhere(r"https?://", r"\]\([^)]+\)"), "link|reference|url|source link|citation|cite|hyperlink|further reading|read more|doc link|docs link|links|references|pointer to docs", contrast=True,
    ),
    Aspect(
        "clarifying", "Ask a question when the request is unclear.", "Do not ask questions back.", detect.questions, "question back|clarifying question|ask me|question|asking back|follow up question|counter question|clarification question|questions|interrogation|interrogate|quiz", good=False,
    ),
    Aspect(
        "analogy", "Use analogies.", "Do not use analogies.", in_prose(r"\b(?:think of (?:it|this|a)|imagine|is like an?|just like|analogy|analogous|picture an?|as if)\b"), "analogy|metaphor|comparison to everyday|real world analogy|analogies|real life comparison|simile|story|stories|like a restaurant|kitchen comparison", contrast=True,
    ),
    Aspect(
        "jargon", "Use precise technical terms.", "Use plain language without jargon.", in_prose(r"\b(?:idempoten|polymorphi|memoi[sz]|monad|orthogonal|paradigm|leverag|utili[sz]e|heuristic|deterministic|canonical|encapsulat|semantics)\w*"), "jargon|buzzword|technical term|technical language|terminology|big word|fancy word|acronym|lingo|ten dollar word|technobabble|tech speak|gobbledygook|academic", good=False,
        low_good="plain language|plain english|plain word|simple word|simple language|layman|laymans term|beginner friendly|like i'm five|eli5|everyday language|human language|normal words|simple terms|simple english",
    ),
    Aspect(
        "formality", "Write formally.", "Write casually.", in_prose(r"\b(?:hereby|therefore|furthermore|moreover|consequently|thus|shall|one must|it is (?:important|recommended|advisable))\b"), "formality", degree=False, threshold=1,
        high_bad="formal|stiff|stilted|robotic|corporate|bureaucratic|stuffy", high_good="professional|businesslike|serious|sober", low_bad="casual|unprofessional|slangy|cutesy|buddy buddy|cute|jokey|flippant|chummy", low_good="conversational|friendly|informal|relaxed|human|approachable|warm|warmer|friendlier", contrast=False,
    ),
    Aspect(
        "humour", "Add a little humour.", "Leave out jokes.", in_prose(r"\b(?:joke|haha|lol|pun intended|kidding|fun fact)\b", r"😂|😉|;\)"), "joke|humour|humor|pun|joking|comedy|wisecrack|funny|quip|banter|wit", good=False, contrast=False,
    ),
    Aspect(
        "complete", "Give complete code that runs as it stands.", "Show only the lines that change.", in_code(r"(?:#|//)\s*\.\.\.", r"^\s*\.\.\.\s*$", r"TODO", r"your code here", r"NotImplemented", r"^\s*pass\s*$", flags=re.MULTILINE | re.IGNORECASE),
        "complete code|full code|complete example|runnable|complete file|whole file|full file|working example|copy paste|copy pasteable|full program|complete solution|entire file|full listing|full solution|whole function|complete function|end to end|compilable|self contained|standalone",
        degree=True, low_bad="placeholder|incomplete|stub|ellipsis|elided|truncated|half finished|unfinished|fragment|omitted|left out|todo|todos|partial code|half done|half baked|rest of the code|cut off|snippet only",
        low_good="only the changed lines|just the diff|only the diff|changed lines|only what changed|just the change|just the fix|only the fix|diff only|only the change|show the diff|just the changed|as a diff", contrast=False,
    ),
    Aspect(
        "file_names", "Say which file each piece of code belongs in.", "Leave out file names.", anywhere(r"^(?:#|//|\*\*|`)?\s*[\w/.-]+\.(?:py|js|ts|go|rs|swift|rb|java|kt|sql|sh|toml|yaml|yml|json)\b`?(?:\*\*)?:?\s*$", flags=re.MULTILINE | re.IGNORECASE), "file name|filename|path of the file|file path|which file|filenames|file structure|directory structure|folder structure|where does it go", contrast=True,
    ),
    Aspect(
        "diagram", "Draw a diagram.", "Leave out diagrams.", anywhere(r"```mermaid", r"[-=]{2,}>", r"\+-{3,}\+", r"[│┌└├]"), "diagram|flowchart|drawing|mermaid|ascii art|chart|sketch|picture|visual|schematic|ascii diagram", contrast=True,
    ),
    Aspect(
        "imports", "Show the import lines.", "Leave out the import lines.", detect.dependencies, "import line|import statement|missing import|imports", contrast=False,
    ),
    Aspect(
        "warnings", "Warn about pitfalls.", "Leave out warnings.", in_prose(r"\b(?:note that|be careful|warning|caution|beware|keep in mind|important:|watch out|pitfall|gotcha)\b"), "warning|pitfall|gotcha|note that|caution|nagging|lecturing|moralising|moralizing|preaching|preachy|safety lecture|heads up|keep in mind|watch out|trap|scolding|finger wagging", good=True,
    ),
    Aspect(
        "praise", "Encourage me.", "Do not flatter me.", in_prose(r"\b(?:great (?:question|idea|choice|job|work)|good (?:question|idea|thinking|instinct)|excellent|awesome|fantastic|brilliant|amazing|wonderful|well done|perfect)\b"), "flattery|flatter|flattering|compliment|complimenting|sycophancy|sycophantic|brown nosing|praise|buttering me up|kissing up|sucking up|buttering|ego stroking|toady|fawning|praising|suck up|kiss up", good=False,
    ),
    Aspect(
        "repetition", "Repeat the key point.", "Say each thing once.", in_prose(r"\b(?:as (?:mentioned|noted|stated|said)|again,|to repeat|once more|in other words)\b"), "repetition|repeat yourself|same thing twice|saying it twice|duplication", good=False, high_bad="repetitive|redundant|redundancy|repeating itself|repeats itself|repeats|circular", contrast=True,
    ),
    Aspect(
        "first_person", "Speak as I.", "Avoid speaking of yourself.", in_prose(r"\b(?:I|I'm|I'll|I've|I'd|my|me)\b"), "first person|talking about yourself|yourself|as an ai|self reference|i statements", good=False, threshold=2,
    ),
    Aspect(
        "inline_code", "Put names of code in backticks.", "Write names of code without backticks.", in_prose(r"(?<!`)`[^`\n]+`(?!`)"), "backtick|inline code|code formatting|code font|monospace|backticks", threshold=1,
    ),
    Aspect(
        "language_tag", "Name the language on every code block.", "Leave the language off code blocks.", detect.language_tag, "language tag|syntax highlighting|highlighting|fence language|language on the fence|syntax colour|syntax color", contrast=True,
    ),
    Aspect(
        "line_width", "Write code lines as long as they come.", "Keep code lines under 88 characters.", detect.long_lines, "line width|wide line|line length|line wrap|horizontal scrolling|scroll sideways|long code lines|sideways|wrap the lines", good=False,
    ),
)  # fmt: skip

ASPECTS: Final = {aspect.name: aspect for aspect in _TABLE}
"""Every aspect by its name, in the table's order."""
