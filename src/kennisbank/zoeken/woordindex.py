"""De woordindex: alle passages in Whoosh, met onze Nederlandse analyse in elk veld."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, Final
from uuid import uuid4

from whoosh import fields  # type: ignore[import-untyped]
from whoosh.analysis import Token, Tokenizer  # type: ignore[import-untyped]
from whoosh.filedb.filestore import RamStorage  # type: ignore[import-untyped]

from .passage import Passage
from .samenstelling import Lexicon, aangevuld, deelstammen, halve_delen
from .taal import stam, woorden

VELDEN: Final = ("plek", "titel", "label", "tekst")
GEWICHT_DEEL: Final = 0.5
GEHEUGEN: Final = 1_024


class Analyse(Tokenizer):  # type: ignore[misc]
    """Onze analyse in de vorm die Whoosh vraagt: stammen, en delen voor half gewicht."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Met de woorden waaruit een samenstelling mag bestaan."""
        self.lexicon = lexicon

    def __call__(self, value: str, **kenmerken: Any) -> Iterator[Any]:
        """De tokens van één veld; Whoosh leest elk token voordat het volgende komt."""
        token = Token(removestops=False, mode=kenmerken.get("mode", ""), stopped=False)
        for woord in (*woorden(value), *aangevuld(value, self.lexicon)):
            for token.text, token.boost in termen(woord, self.lexicon):
                yield token


@lru_cache(maxsize=200_000)
def termen(woord: str, lexicon: Lexicon) -> tuple[tuple[str, float], ...]:
    """De termen van een woord met hun gewicht: de stam, en de delen van een samenstelling."""
    delen = (*deelstammen(woord, lexicon), *map(stam, halve_delen(woord, lexicon)))
    return ((stam(woord), 1.0), *((deel, GEWICHT_DEEL) for deel in delen))


def veldteksten(passage: Passage) -> dict[str, str]:
    """De tekst van een passage per veld van de woordindex."""
    labels = "; ".join((*passage.labels, *passage.gemeenten))
    teksten = (passage.pleknaam, passage.titel, labels, passage.tekst)
    return dict(zip(VELDEN, teksten, strict=True))


def maak_woordindex(passages: Sequence[Passage], lexicon: Lexicon) -> Any:
    """De Whoosh-index van alle passages; het documentnummer is de plaats in de rij."""
    soorten = {veld: fields.TEXT(analyzer=Analyse(lexicon), phrase=False) for veld in VELDEN}
    schema = fields.Schema(id=fields.ID(stored=True), soort=fields.ID(stored=True), **soorten)
    # Whoosh sorteert in een tijdelijke map met de naam van de index: die moet van ons alleen zijn.
    index = RamStorage().create_index(schema, indexname=f"zoek{uuid4().hex}")
    schrijver = index.writer(limitmb=GEHEUGEN)
    for passage in passages:
        schrijver.add_document(id=passage.id, soort=passage.soort, **veldteksten(passage))
    schrijver.commit()
    return index


def posten(lezer: Any, veld: str) -> Iterator[tuple[str, list[tuple[int, float]]]]:
    """Elke term van een veld met zijn passages en het gewicht daarin."""
    for term in lezer.lexicon(veld):
        naam = term.decode("utf-8") if isinstance(term, bytes) else str(term)
        yield naam, list(_gewichten(lezer.postings(veld, naam)))


def _gewichten(wijzer: Any) -> Iterable[tuple[int, float]]:
    while wijzer.is_active():
        yield wijzer.id(), wijzer.weight()
        wijzer.next()
