"""What a reply says of the one who speaks and to the one who asked: concessions, honesty, promises, experience."""

from __future__ import annotations

from typing import Final

from hungry_tui.learning.replies.making import first_literal

_CHECK: Final = "|".join(first_literal(word, "") for word in ("check", "verify", "confirm", "consult"))

POSES: Final = (
    (
        "ai_identity",
        "Mention that you are an AI (language model).",
        "Do not mention that you are an AI (language model).",
        """
        as an ai | i'm an ai | i am an ai | being an ai | i'm just an ai | i'm only an ai | i am just an ai |
        i am only an ai | as a language model | as a large language model | i'm a language model | as an llm |
        i'm a large language model | i am a language model | i am a large language model | i'm just a language model |
        i'm only a language model | being a language model | i was trained | i've been trained | i was not trained |
        i'm trained on | i am trained on | my training data | my training set | in my training | during my training |
        as a chatbot | i'm a chatbot | i am a chatbot | i'm just a chatbot | as a virtual assistant | i'm a bot |
        i'm just a bot | i'm claude | i am claude | i'm chatgpt | i am chatgpt | made by anthropic | by openai |
        created by anthropic | trained by anthropic | i don't have feelings | i have no feelings |
        i don't have emotions | i don't have personal | i do not have personal | i have no personal |
        i don't have opinions | i don't have preferences | i don't experience | i do not experience | unlike a human |
        unlike humans | i'm not human | i'm not a human | i am not a human | i'm not a person | i don't have eyes |
        i don't have a body | i don't have hands | i can't browse | i cannot browse | i can't access the internet |
        i cannot access the internet | i don't have internet access | i don't have access to the internet |
        i don't retain | i do not retain | i have no memory | i don't have memory | i don't have a memory |
        i don't have any memory | i can't remember previous | i don't remember previous | i only see the text |
        i can only see the text | models like me | llms like me | ai like me | a machine like me |
        as an artificial intelligence | i'm a machine | i am a machine | my context window | language models like |
        i don't have real experiences | my makers | the model i am | my neural | i'm not able to feel | i can't feel |
        my training covered | my training was | my training did | i don't have the ability |
        i do not have the ability | i have no ability | i lack the ability | i have no way to open | i'm software |
        as a machine learning model | i'm an assistant | i am only a program | i'm only a program |
        i'm just a program | i am just a program | i am software
        """,
        "",
        "",
        "",
    ),
    (
        "knowledge_cutoff",
        "Warn that your knowledge may be out of date (cutoff).",
        "Do not warn that your knowledge may be out of date (cutoff).",
        """
        knowledge cutoff | knowledge cut off | training cutoff | training cut off | my cutoff | my cut off |
        as of my last | my last update | my last training | my knowledge ends | my knowledge stops |
        my knowledge is limited | my knowledge of | my knowledge only | my knowledge may | my knowledge might |
        last i knew | last i checked | last i heard | last i saw | when i was trained | since i was trained |
        before i was trained | after i was trained | time of my training | after my training | before my training |
        my training date | my training data | my training ends | may have changed since | might have changed since |
        could have changed since | may have changed by | might have changed by | may have been updated since |
        might have been updated since | may since have | might since have | have since changed |
        things may have changed | things might have changed | details may have changed | may be outdated |
        might be outdated | could be outdated | may be out of date | might be out of date | could be out of date |
        may be dated | may be stale by | may no longer be accurate | might no longer be accurate |
        may no longer be current | may no longer hold | might no longer be current | may not be current |
        might not be current | may not be up to date | might not be up to date | not have up to date |
        not have the latest | don't have real time | do not have real time | have no real time | no live access |
        don't have live | don't have current | i don't have information about | i have no information about |
        not aware of any newer | i'm not aware of yet | i'm not aware of since | i can't look up | i cannot look up |
        i can't check the latest | i cannot check the latest | i can't verify the current | i can't see the latest |
        newer than my | may be a newer | might be a newer | may be newer | there may be newer |
        may not be the newest | may not be the latest | might not be the latest | might not be the newest |
        could be different today | may be different today | might be different today | may be different now |
        might be different now | could be different now | my data ends | my data stops | my information ends |
        my information is from | my information may | my information might | by the time you read |
        as far as my knowledge | as of writing | at the time of writing | as of this writing | things move fast |
        moves quickly so | is evolving quickly so | changes often so check | changes frequently so check |
        haven't seen the newest | beyond my training | not up to date with | not up to date on | i'm not current |
        may lag behind | may be behind | knowledge isn't current | knowledge base ends | events after
        """,
        "latest current newest up-to-date as recent",
        rf"(?:{_CHECK})\b[^.\n]{{0,30}}\b(?:latest|current|newest|most recent) "
        r"(?:\w+ )?(?:version|releases?|docs|documentation|pricing|limits|changelog|status|information|number)\b|"
        r"as of(?<!\was of) (?:early |late |mid-?|my |\w+ )?20[12]\d\b",
        "",
    ),
    (
        "conceding",
        'Agree at once when I object ("You\'re right").',
        'Do not agree at once when I object ("You\'re right").',
        """
        you're right | you are right | you're absolutely right | you are absolutely right | you're quite right |
        you're totally right | you're completely right | you're entirely right | you're correct | you are correct |
        you're absolutely correct | you are absolutely correct | you're of course right | of course you're right |
        you were right | you're spot on | you are spot on | i stand corrected | fair point | valid point |
        point taken | i agree | totally agree | completely agree | fully agree | couldn't agree more | i concede |
        i'll concede | i'll give you that | good catch | nice catch | great catch | well spotted | well caught |
        for pointing that out | for pointing this out | for pointing it out | pointing that out to me |
        thanks for pointing | thank you for pointing | thanks for the correction | thank you for the correction |
        thanks for correcting | thank you for correcting | thanks for catching | thank you for catching |
        as you said | as you say | as you rightly | as you correctly | you rightly | you correctly | right you are |
        you've got a point | you have a point | you make a good | you make a fair | you make a valid |
        you make an excellent | you make a great | you raise a good | you raise a fair | you raise a valid |
        i see your point | i take your point | your correction | your objection is | you caught | touché |
        can't argue with | no argument from me | you've convinced me | you convinced me | you're not wrong |
        i see what you mean | that's on me | you've caught
        """,
        """
        agreed indeed exactly right correct true fair good point makes precisely great excellent valid yes absolutely
        """,
        "",
        r"\W*(?:(?:yes|yeah|ah|oh|okay|ok|hmm)[,.!]? )?(?:agreed\b|indeed[,.! ]|exactly[,.!]|precisely[,.!]|"
        r"correct[,.!]|true[,.!]|true enough|fair enough|(?:that'?s |a |very )*(?:good|great|fair|excellent|valid) "
        r"(?:point|call)\b(?! (?:to|is))|that makes sense|makes sense[,.!]|that'?s (?:right|true|correct|fair)[,.!]|"
        r"right[,.!]|absolutely right)",
    ),
    (
        "honesty",
        'Use honesty markers like "honestly" and "frankly".',
        'Do not use honesty markers like "honestly" or "frankly".',
        """
        honestly | frankly | candidly | to be honest | to be frank | to be fair | to be candid | to be blunt |
        to be upfront | to be straight | to be clear with you | to be completely honest | to be perfectly honest |
        to be brutally honest | to be totally honest | being honest | in all honesty | quite honestly |
        truth be told | truth is | truth be said | to tell the truth | to tell you the truth | the hard truth |
        hard truth | the honest truth | the plain truth | the simple truth | the uncomfortable truth |
        the ugly truth | brutal truth | harsh truth | i'll be honest | i'll be upfront | i'll be straight |
        i'll be frank | i'll be blunt | i'll be direct | i'll be candid | i will be honest | let me be honest |
        let me be straight | let me be clear | let me be frank | let me be direct | let me be blunt |
        let me be upfront | let me be candid | let's be honest | let's be real | let's be clear | let's face it |
        i have to be honest | i must be honest | i want to be honest | i want to be upfront |
        i want to be transparent | i should be upfront | i need to be honest | i won't lie | not going to lie |
        not gonna lie | i won't sugarcoat | sugarcoat | no sugarcoating | sugarcoating | without sugarcoating |
        real talk | straight talk | honest take | honest answer | honest opinion | honest assessment | honest advice |
        my honest | honest verdict | blunt answer | blunt truth | the blunt | plain answer | straight answer |
        being candid | being blunt | being frank | being transparent | to be transparent |
        to be completely transparent | to be fully transparent | full transparency | in full transparency |
        full disclosure | cards on the table | no bullshit | tbh | speaking frankly | if you want the truth |
        reality check | the reality is | i'd be lying | upfront with you | straight with you | honest with you |
        not hide it | with complete candor | in the spirit of honesty | the honest answer | the honest thing
        """,
        "",
        "",
        "",
    ),
    (
        "experience",
        'Claim personal experience ("In my experience").',
        'Do not claim personal experience ("In my experience").',
        """
        in my experience | from my experience | my own experience | from experience | my experience is |
        my experience has been | in my work | in my projects | in my own | i've seen | i have seen | i've often seen |
        i've found | i have found | i personally | i've personally | personally i | i've used | i have used |
        i've worked | i have worked | i've been using | i've been doing | i've been bitten | i've been burned |
        i've been there | i've had | i've had good | i've run into | i ran into | i've hit | i've made this |
        i've spent | i've debugged | i've shipped | i've built | i've written | i've dealt | i've learned |
        i've always | i've come to | i've lost | i've watched | i've encountered | i've grown | i learned the hard |
        i learnt the hard | when i work | when i worked | when i use | when i write | when i debug | when i build |
        when i first | when i started | back when i | my go to | my usual | my favourite | my favorite |
        my preferred | my rule is | my habit | i usually | i typically | i always use | i always start | i tend to |
        i like to | i often | i generally | i mostly use | i rarely | i never use | years of | over the years i |
        years of experience | taught me | has taught me | we've all been | we've all had | we've all done |
        we've all spent | as developers we | as a developer i | as an engineer i | a trick i | a pattern i |
        something i | what i usually | what i do is | works well for me | worked well for me | worked for me |
        has served me | serves me well | bit me | bitten me | burned me | saved me | in projects i | on projects i |
        on a project | in production i | at my last | a colleague of mine | my team | on my team | i swear by |
        i reach for | i'd reach for | speaking from | i once spent | i once had | i once worked | i once saw |
        i prefer | i've always preferred | my experience | from what i've seen | what i've seen
        """,
        "",
        "",
        "",
    ),
    (
        "promises",
        "Promise to remember my wishes (do better next time).",
        "Do not promise to remember or to do better next time.",
        """
        i'll remember | i will remember | i'll keep that in mind | i'll keep this in mind | i'll keep it in mind |
        i will keep that in mind | i will keep this in mind | i'll bear that in mind | i'll bear it in mind |
        keep that in mind for | i'll make sure to | i'll make sure not | i'll make sure that i | i'll be sure to |
        i will make sure to | i'll be more careful | i will be more careful | i'll be careful to | i'll take care to |
        i'll do better | i will do better | i'll try to do better | won't happen again | will not happen again |
        i won't do that again | i won't make that | i won't repeat | i won't touch | i won't use | i won't add |
        i won't suggest | i won't include | i'll avoid | i will avoid | i'll stop using | i'll stop adding |
        i'll stick to | i'll stick with | i will stick to | i'll stay away from | from now on i'll |
        from now on i will | i'll from now on | from here on i'll | from here on out | from this point on |
        going forward i'll | going forward i will | going forward every | for the rest of our | for the rest of this |
        rest of our conversation | rest of the session | in future replies | in future answers | in future responses |
        in my next | in all future | in the future i'll | next time i'll | next time i will | i'll know better |
        i've noted | i have noted | i've made a note | i'll make a note | i made a note | noted for | duly noted |
        i've saved | i've remembered | i've stored your | i've updated my | i've recorded | saved your preference |
        lesson learned | lesson learnt | you can count on me | count on me to | you have my word | i promise |
        i'll get back to you | i'll follow up | i'll report back | i'll let you know when | i'll let you know once |
        i'll let you know as | i'll come back to | i'll ping you | i'll notify you | i will get back |
        i'll be back with | i'll adjust my | i'll adapt my | i'll always | i will always | i'll work on that
        """,
        "noted understood",
        "",
        r"\W*(?:noted|duly noted|understood)[,.!:](?= *$| .*\b(?:i'll|i will|from now|no more|only|future|no )\b)",
    ),
    (
        "name_dropping",
        "Drop names of big companies that do the same.",
        "Do not drop names of big companies.",
        """
        companies like | companies such as | firms like | tech giants | giants like | tech companies |
        big tech | fortune 500 | faang | silicon valley | teams at google | teams at netflix | engineers at |
        battle tested at | used at google | used at facebook | used at meta | used at netflix | used by google |
        used by facebook | used by meta | used by netflix | used by amazon | used by microsoft | used by airbnb |
        used by uber | used by spotify | used by companies | used by major | used by large companies |
        used by many large | used by giants | used by teams at | powers netflix | powers github | powers instagram |
        powers wikipedia | trusted by | household names | major players | industry leaders | industry giants |
        the likes of | good enough for google | good enough for netflix | nasa | spacex | the pentagon |
        the big players | big players like | startups like | even google | even facebook | even netflix |
        even amazon | even microsoft | unicorns | google scale | netflix scale | in silicon | at google scale
        """,
        """
        google facebook meta netflix amazon uber airbnb spotify twitter linkedin stripe discord dropbox instagram
        shopify slack github microsoft apple pinterest nasa tesla cloudflare figma notion reddit whatsapp wikipedia
        ebay paypal tiktok bytedance alibaba etsy zalando lyft iphone companies
        airbnb's google's netflix's stripe's facebook's meta's uber's shopify's github's microsoft's apple's amazon's
        spotify's
        cloudflare's slack's discord's twitter's linkedin's dropbox's nasa's
        """,
        r"\b(?:google|facebook|meta|netflix|amazon|uber|airbnb|spotify|twitter|linkedin|stripe|discord|dropbox|"
        r"instagram|shopify|slack|github|microsoft|apple|pinterest|nasa|tesla|cloudflare|figma|notion|reddit|"
        r"whatsapp|wikipedia|ebay|paypal|tiktok|bytedance|alibaba|etsy|zalando|lyft)(?:'s (?:engineer\w*|own|api|"
        r"style guide|\w+ team|approach|codebase|infrastructure|infra|backend|monorepo|engineering|culture)\b|"
        r"(?: (?:itself|engineers|famously|also|alone|even|already|has|have|all|both|recently|internally|still))* "
        r"(?:uses?|used|relies|relied|rely|runs? on|ran on|runs its|bans|moved|migrated|switched|adopted|takes|chose|"
        r"wrote|built|handles|handled|processes|serves|served|rewrote|scaled|solved|open-sourced|does (?:it|this|the)|"
        r"do (?:it|this|the)|did (?:it|this|the)|swears? by|prefers?|standardi[sz]ed|invented|pioneered|depends? on|"
        r"replaced|interview\w*)\b|,? and (?:google|facebook|meta|netflix|amazon|uber|airbnb|spotify|stripe|shopify|"
        r"twitter|linkedin|microsoft|apple|github)\b)|"
        r"\b(?:originally |first |was |were |been )+(?:built|developed|created|born|designed|written|invented|used|"
        r"deployed|proven|battle-tested) (?:at|by|inside) (?:google|facebook|meta|netflix|amazon|uber|airbnb|"
        r"spotify|twitter|linkedin|microsoft|apple)\b|\bgood enough for (?!now|most|this|the|a |us|me|you)\w+",
        "",
    ),
)
"""Name, instruction for it, instruction against it, phrases; words near patterns; a pattern, and how sentences open."""
