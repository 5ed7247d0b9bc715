"""Words of other languages, and letters of other scripts, in the midst of a text."""

from __future__ import annotations

import re
from typing import Final

from hungry_tui.learning.replies.further import says
from hungry_tui.learning.replies.reply import Reply

_EXPRESSIONS: Final = says("""
    très | cela | la función | el código | los datos | el archivo | le code | les données | la fonction | le fichier |
    der code | die funktion | das ist | mit dem | für die | auf jeden fall | zum beispiel | übrigens | jedoch |
    deshalb | außerdem | eigentlich | nämlich | funktioniert | esto es | puedes | primero | después | porque |
    entonces | ejemplo | importante es | por supuesto | muy bien | muy importante | claro que | sin embargo |
    vale la pena | à la carte | en général | il faut | c'est tout | n'est ce pas | oh là là | quelle | bref |
    mon ami | mes amis | faux ami | mais | avec | pour le | tout le | alors que | allora | perché | ecco | grazie |
    basta | andiamo | perfetto | é importante | você | então | obrigado | por isso | não | muito | isso |
    alsjeblieft | natuurlijk | eigenlijk | bijvoorbeeld | dzień dobry | proszę | tak więc | aloha | shalom |
    inshallah | banzai | kaizen | karoshi | hygge |
    ad hoc | per se | de facto | vice versa | ipso facto | a priori | a posteriori | status quo | quid pro quo |
    sine qua non | caveat emptor | in situ | ad infinitum | ad nauseam | bona fide | pro forma | modus operandi |
    mea culpa | carpe diem | ergo | inter alia | mutatis mutandis | ceteris paribus | prima facie | reductio |
    raison d'être | raison d'etre | déjà vu | deja vu | c'est la vie | et voilà | et voila | voilà | vis à vis |
    vis a vis | en passant | faux pas | tour de force | pièce de résistance | je ne sais quoi | laissez faire |
    zeitgeist | schadenfreude | gestalt | über | wunderbar | kaput | ersatz | mañana | hasta la vista | amigo |
    capisce | dolce vita | sayonara | bon appétit | bon voyage | magnum opus | sonst | aber | nicht | natürlich |
    also gut | genau | achtung | por ejemplo | por favor | gracias | hola | pero | entonces | claro | además |
    también | par exemple | bien sûr | merci | bonjour | donc | d'accord | c'est | alors | mais oui | comme ci |
    ad hominem | et cetera | id est | nota bene | pro bono | alma mater | in vivo | in vitro | in toto | ex nihilo |
    ex post | post hoc | non sequitur | sui generis | sine die | vade mecum | terra incognita | deus ex machina |
    ad lib | de rigueur | du jour | au contraire | comme il faut | crème de la crème | coup de grâce | fait accompli |
    force majeure | joie de vivre | mot juste | nom de plume | savoir faire | tête à tête | carte blanche | al dente |
    doppelgänger | doppelganger | leitmotiv | leitmotif | weltanschauung | gesundheit | wanderlust | verboten |
    fingerspitzengefühl | prego | ciao | aficionado | incommunicado | qué será | caramba | konichiwa | arigato |
    namaste
""")
_SCRIPT: Final = re.compile("[\u0400-\u06ff\u0900-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")
_SHARE: Final = 0.4


def foreign_words(reply: Reply) -> float:
    """Foreign expressions, and runs of letters of another script unless most of the reply is written in it."""
    found = _EXPRESSIONS(reply)
    if reply.prose.isascii():
        return found
    runs = _SCRIPT.findall(reply.prose_without_code)
    return found + (len(runs) if sum(map(len, runs)) < _SHARE * len(reply.prose) else 0)
