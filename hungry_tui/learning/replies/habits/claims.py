"""What a reply claims of its own work and advises beside it: tested, elegant, fast, untouched, precautions."""

from __future__ import annotations

from typing import Final

CLAIMS: Final = (
    (
        "claims_tested",
        "Say that you tested or verified it.",
        "Do not claim that you tested or verified it.",
        """
        i've tested | i have tested | i tested | i've verified | i have verified | i verified | i've checked |
        i have checked | i checked | i double checked | i've double checked | i've confirmed | i have confirmed |
        i confirmed | i ran the | i ran it | i ran this | i ran your | i've run the | i've run it | i've run this |
        i have run | i re ran | i reran | i tried it | i tried this | i've tried it | i've tried this | i executed |
        i traced | i've traced | i stepped through | i've stepped through | i validated | i've validated |
        i have validated | i reproduced | i've reproduced | i was able to reproduce | i've gone through |
        i went through every | i went through each | i've walked through | i reviewed every | i've reviewed |
        i benchmarked | i've benchmarked | i measured | i've measured | i made sure that | i made sure it |
        i've made sure | after running it | after running the tests | after testing it | after testing this |
        tested this | tested with | tested on | tested against | tested it with | tested locally | tested and |
        has been tested | was tested | were tested | have been tested | been verified | was verified with |
        been checked | been validated | been confirmed | all tests pass | all tests are passing | all the tests pass |
        all tests now pass | tests pass now | tests all pass | the tests pass | the test suite passes |
        suite is green | tests are green | all green | everything passes | everything is green | every test passes |
        all checks pass | all checks passed | confirmed working | verified working | is confirmed | works on my end |
        works for me | works here | works on my machine | works locally | it works as expected |
        works as intended in my | validation complete | verification complete | verified: | tested: | validation: |
        lint is clean | build succeeds and | the build succeeds | the build passes | compiles cleanly |
        compiles without errors | no errors remain | zero errors | came out right | came back clean | i can confirm |
        can confirm that | i confirm that | successfully tested | fully tested | thoroughly tested | well tested |
        passes all tests | passes all | verified that | verified by running | in my tests | in my testing |
        in my test | my test run | in a quick test | ran cleanly | ran without | runs cleanly | compiled it with |
        i compiled | i built it | i linted | i type checked | i've compiled | i've linted | no test fails
        """,
        "",
        "",
        "",
    ),
    (
        "self_praise",
        "Praise your own solution (clean, robust, elegant).",
        "Do not praise your own solution (clean, robust, elegant).",
        """
        production ready | production grade | production quality | enterprise grade | enterprise ready |
        professional grade | professional quality | industry grade | future proof | bulletproof | bullet proof |
        rock solid | battle ready | fully functional | fully featured | feature complete | ready to deploy |
        ready for production | ready to use | ready to ship | ready to go | complete and working | robust solution |
        robust and | elegant solution | elegant approach | elegant way | elegantly | clean solution |
        cleanly separates | clean and readable | clean and maintainable | clean and simple | clean and efficient |
        clean readable | clean well structured | clean concise | simple and elegant | simple yet | concise yet |
        short yet | powerful yet | powerful and | flexible and | efficient and | efficient solution | efficient yet |
        highly efficient | highly scalable | highly optimized | highly performant | highly readable |
        highly maintainable | highly reusable | scalable and | comprehensive implementation | comprehensive solution |
        comprehensive and | complete solution | complete implementation | perfect solution | ideal solution |
        optimal solution | beautiful solution | neat solution | nice solution | modern best practices |
        all best practices | all modern best | follows best practices | follows all | handles all edge cases |
        handles all the edge | handles every edge | covers all edge cases | handles everything | both efficient and |
        both clean and | both fast and | both readable and | both elegant and | beautifully | gracefully handles |
        handles it gracefully | handles errors gracefully | much cleaner | far cleaner | far more elegant |
        much more elegant | much more readable | far more readable | more robust | best of both worlds |
        nice about this | great about this | nice thing about this | beauty of this | the beauty | a joy to |
        top notch | first class | state of the art | best in class | world class | high quality | sophisticated |
        polished | well designed | well structured | well organized | well engineered | easy to maintain and |
        readable and easy | easy to read and | easy to extend and | maintainable and | readable and | reusable and |
        modular and | pythonic and | and pythonic | and idiomatic | idiomatic and | robust version | superior |
        significantly better | significantly improved | greatly improved | vastly | stunning | flawless* | seamless* |
        elegant | well tested | rock solid base | type safe and
        """,
        "",
        "",
        "",
    ),
    (
        "speedups",
        "Claim gains in numbers (10x faster).",
        "Do not claim gains in numbers (10x faster).",
        """
        orders of magnitude | order of magnitude | an order of magnitude | twice as fast | twice as quick |
        half as long | half the time | half the memory | a third of the time | a quarter of the time |
        a fraction of the time | tenfold | twofold | threefold | hundredfold | doubles the throughput |
        doubles the speed | doubles the performance | triples the | halves the | halve the | cuts the time in half |
        cut in half | in half the | two times faster | three times faster | five times faster | ten times faster |
        a hundred times faster | hundred times faster | several times faster | many times faster | times as fast |
        times as many requests | requests per second | queries per second | near instant | almost instantly |
        from minutes to seconds | from hours to minutes | from seconds to milliseconds | from several seconds to |
        twice the throughput | double the throughput | milliseconds instead of | seconds instead of minutes |
        less than half
        """,
        """
        x faster slower speedup speed percent reduction reduce reduces reduced cut cuts drops drop saves save saving
        improve improves improvement gain gains boost boosts overhead shrinks shrink falls fall throughput up lower
        smaller quicker handles under about roughly around takes from vs versus went goes time latency memory
        """,
        r"\d(?:\.\d)?(?:[-–]\d+)?(?:x|×| times) (?:faster|slower|speed|quicker|smaller|less|more|the|"
        r"improvement|better|"
        r"higher|lower|as)|\b(?:speedup|speed-up|faster|improvement|reduction|gain|boost|savings?) (?:of|by) "
        r"(?:about |around |roughly |up to |~|over |at least |nearly )*\d|"
        r"(?:reduc\w+|cuts?|cutting|drops?|saves?|saving|improv\w+|boosts?|shrinks?|falls?|fell|lowers?|speeds? \w+ up|"
        r"decreas\w+|increas\w+)\b[^.\n]{0,50}\b(?:by|up to|to under|to about|of) (?:about |around |roughly |up to |~|"
        r"over |at least |nearly |as much as )*\d+(?:[-–]\d+)? ?(?:%|percent|x\b|ms|s\b|times)|"
        r"\d ?(?:%|percent) (?:\w+ )?(?:faster|slower|less|fewer|smaller|lower|reduction|improvement|speedup|savings?|"
        r"quicker|cheaper|decrease|increase|boost|gain|more efficient)|"
        r"\bfrom (?:about |around |roughly |~|over )*[\d.,]+ ?\w* (?:down )?to (?:about |around |roughly |~|"
        r"under |just |"
        r"less than |below )*[\d.,]+ ?(?:ms|s|seconds|milliseconds|minutes|mb|kb|gb)\b|"
        r"\boverhead (?:\w+ ){0,5}(?:less than|under|below|about|around|roughly|~) ?\d|"
        r"\b(?:handles?|serves?|process\w*|sustains?) (?:\w+ ){0,3}[\d,.]+k? (?:requests|rows|messages|queries|"
        r"connections|users|events)|~ ?[\d.]+ ?(?:ms|s|µs|mb|kb|gb)\b",
        "",
    ),
    (
        "untouched",
        "Say what you left unchanged.",
        "Do not say what you left unchanged.",
        """
        everything else stays | everything else remains | everything else is unchanged | everything else is the same |
        everything else is untouched | nothing else changed | nothing else has changed | nothing else was |
        nothing else is affected | nothing else needs | rest is unchanged | rest of the file is |
        rest of the file stays | rest of the file remains | rest of the code is | rest of the code stays |
        rest of the code remains | rest of your code | rest of the function | rest of the class |
        rest of the component | rest of the module | rest stays the same | rest stays as | rest remains |
        remains unchanged | remain unchanged | stays unchanged | stay unchanged | left unchanged | is unchanged |
        are unchanged | remains the same | remain the same | stays the same | stay the same | stays as it |
        stays as is | stay as they | remain exactly | remains exactly | stay exactly | stays exactly |
        exactly as they were | exactly as it was | exactly as before | as they were | kept as is | left as is |
        left as they | left it as | left them as | left alone | left that alone | left it alone | left those alone |
        left them alone | i've left | i have left | i left the | i left your | i left out | i left it |
        i deliberately left | i've deliberately | i intentionally left | i only changed | i only touched |
        i only modified | i only updated | i only added | i've only changed | i've only touched |
        i have only changed | only changed the | only touched the | i changed only | i haven't touched |
        i have not touched | i haven't changed | i have not changed | i haven't modified | i haven't renamed |
        i haven't added | i haven't removed | i did not touch | i didn't touch | i did not change | i didn't change |
        i did not modify | i didn't modify | i did not add | i didn't add | i did not alter | i didn't alter |
        i did not rename | i didn't rename | i did not remove | i didn't remove | i kept the | i kept your |
        i've kept | i have kept | kept your | kept the existing | kept the original | kept intact | remains intact |
        remain intact | stays intact | leaves the rest | without touching | without changing anything else |
        no other changes | no other files | no other code | no other behaviour | no other behavior | no other part |
        no other function | no changes to the | no changes were made to | no new dependencies |
        no functional changes | no behavior change | no behaviour change | isn't affected by this |
        aren't affected by this | not affected by this | is not affected | are not affected | aren't affected |
        stopped short of | i held off | i refrained | i resisted | i avoided changing | i preserved | preserved the |
        i've preserved | not changed: | unchanged: | untouched: | not included: | left alone: | not touched: |
        public api is the same | existing callers keep | behaviour is identical | behavior is identical |
        continue to work as before | works as before | keeps working as before | i only edited | i only adjusted |
        i only replaced | i only fixed | nothing beyond that | leaving the rest | leave the rest |
        nothing outside the | only the function changed | was touched | were touched | nothing was renamed |
        only change is | is untouched | are untouched | stays untouched | stay untouched | remains untouched |
        remain untouched | left untouched | leaves untouched | untouched by | was untouched | were untouched |
        code untouched | file untouched | tests untouched
        """,
        "",
        "",
        "",
    ),
    (
        "unasked_advice",
        "Add unsolicited advice (further suggestions).",
        "Do not add unsolicited advice (further suggestions).",
        """
        as a best practice | best practice is | it's best practice | it's a best practice | it's good practice |
        it is good practice | consider adding | consider using | consider moving | consider extracting |
        consider splitting | consider writing | consider switching | consider replacing | consider renaming |
        consider making | consider refactoring | consider also | also consider | you may also want |
        you might also want | you may want to | you might want to | you'll also want | you'd also want |
        a good idea to | good idea also to | i'd also suggest | i'd also recommend | i would also suggest |
        i would also recommend | i also suggest | i also recommend | i'd suggest | i would suggest | i'd recommend |
        i would recommend | i'd strongly | i'd encourage | i'd advise | you should also | you could also add |
        you should consider | you should probably | while you're at it | while you are at it | while you're there |
        while you're here | while we're at it | while not part of your | although you didn't ask |
        though you didn't ask | you didn't ask but | not what you asked | unrelated to your question |
        unrelated but | off topic but | as a side note | side note | on a side note | by the way | as an aside |
        one more thing | one more suggestion | another suggestion | one suggestion | a few suggestions |
        some suggestions | a few recommendations | suggestions: | recommendations: | further suggestions: |
        additional recommendations | additional suggestions | additional recommendations: | additional tips |
        best practices: | recommended improvements | pro tip | pro tip: | protip | bonus tip | tip: | tips: |
        for better maintainability | for better readability | for better performance | for better security |
        for maintainability | for robustness | for extra safety | for production use | in production you |
        ideally you | ideally you'd | ideally this | ideally the | remember to | don't forget to | do not forget to |
        make sure you also | be sure to also | also make sure | also be sure | it's worth adding |
        it's worth considering
        | worth adding | worth considering | worth extracting | worth moving | it would be worth | it might be worth |
        it may be worth | you'd be well advised | i noticed that your | i also noticed | i noticed you |
        could be more descriptive | should be more descriptive | it's recommended to | it is recommended to |
        it's advisable | it is advisable | it's generally better | strive to | aim to keep | long term you |
        in the long run you | down the road you | at some point you | eventually you'll want | going forward try |
        in future try | try to commit | try to keep | try to avoid | keep your functions | get into the habit |
        make it a habit | best to also
        """,
        "",
        "",
        "",
    ),
    (
        "precautions",
        "Warn to back up or try it out before production.",
        "Do not warn to back up or try it out before production.",
        """
        back up your | back up the | backup your | backup first | back it up | back everything up | make a backup |
        take a backup | create a backup | have a backup | have backups | a recent backup | full backup |
        fresh backup | keep a backup | backup before | backed up before | backup of your | take a snapshot |
        take a dump | make a copy of | copy of the data | copy of your data | copy of production | staging first |
        in staging | on staging | staging environment | test environment | non production | test this in |
        test it in a | test this on | test it on a | test thoroughly | test this thoroughly | try it on a |
        try this on a | try the change on | dry run first | with a dry run | do a dry run | before applying it |
        before applying this | before running this | before you run this | before running it | before you run it |
        before running in | before you apply | before executing this | before deploying this |
        before going to production | before rolling | before pushing to production | before you push to production |
        before touching production | before you touch production | before it touches | touch real | touches real |
        on production data | in production before | use at your own risk | at your own risk | own risk |
        can't be undone | cannot be undone | can not be undone | can't undo this | irreversible | is destructive |
        are destructive | destructive operation | permanently delete | permanently deletes | permanently remove |
        permanently removes | data loss | lose data | lose your data | lose work | lose your work | overwrite your |
        overwrite others | overwrites your | wipe your | wipes your | wipes the | wipe the whole | wipe out |
        be careful with | be careful when | be very careful | use with caution | with extreme caution | use caution |
        proceed with caution | double check the | double check that you | double check before | check twice |
        think twice before | just in case | to be on the safe side | to be safe | better safe |
        inside a transaction first | you can roll back | so you can roll back | so that you can roll back |
        ready to roll back | have a rollback | rollback plan | outside business hours | off peak | low traffic |
        maintenance window | quiet hours | roll this out gradually | roll it out gradually | roll out gradually |
        handful of users | small subset | subset of users | small percentage of | canary first |
        behind a feature flag first | commit your work first | commit everything first | commit your changes first |
        stash your changes first | strongly advise against running | never run this | don't run this |
        do not run this | won't ask for confirmation | won't ask twice | won't ask | no way to undo | no way back |
        no undo | for good so | be careful this | careful this | gone for good | cannot be recovered |
        can't be recovered | there is no undo | there's no undo | no going back | keep a copy | save a copy |
        export the data first | dump the
        """,
        "dry-run production dry",
        r"--dry-run`?[^.\n]{0,20}(?:first|before)|\b(?:test|try|verify|check|rehearse)\w*\b[^.\n]{0,50}"
        r"\b(?:before|prior to)\b[^.\n]{0,40}\bproduction\b|"
        r"\bbefore\b[^.\n]{0,40}\b(?:in|to|on) production\b[^.\n]{0,10},",
        "",
    ),
)
"""Name, instruction for it, instruction against it, phrases; words near patterns; a pattern, and how sentences open."""
