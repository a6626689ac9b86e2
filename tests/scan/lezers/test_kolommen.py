"""Wanneer een blad kolommen heeft die uit elkaar moeten, en wanneer niet."""

from collections.abc import Iterable

from kennisbank.scan.lezers.blad import Blad, Stukje
from kennisbank.scan.lezers.kolommen import in_leesvolgorde


def stukje(tekst: str, links: float, breed: float, rij: int, bij_vorige: bool = False) -> Stukje:
    return Stukje(tekst, links, links + breed, rij, 1, "bladzijde 1", bij_vorige=bij_vorige)


def blad(rijen: Iterable[Iterable[tuple[str, float, float]]]) -> Blad:
    """Een blad met per rij de stukjes: tekst, waar zij beginnen en hoe breed zij zijn."""
    return tuple(
        stukje(*een, rij, bij_vorige=plaats > 0)
        for rij, stukjes in enumerate(rijen)
        for plaats, een in enumerate(stukjes)
    )


def teksten(een: Blad) -> str:
    return " ".join(stukje.tekst for stukje in in_leesvolgorde(een))


def twee(
    letters: str, links: float = 40, rechts: float = 40
) -> list[list[tuple[str, float, float]]]:
    """Per letter een rij met een stukje links en een rechts."""
    return [[(een, 0, links), (een.upper(), 50, rechts)] for een in letters]


def test_volle_kolommen_komen_achter_elkaar() -> None:
    assert teksten(blad(twee("abcde"))) == "a b c d e A B C D E"


def test_een_paar_regels_naast_elkaar_zijn_nog_geen_kolommen() -> None:
    assert teksten(blad(twee("abcd"))) == "a A b B c C d D"


def test_korte_cellen_zijn_een_tabel() -> None:
    rijen = twee("abcdef", links=8, rechts=8) + twee("x")
    assert teksten(blad(rijen)) == "a A b B c C d D e E f F x X"


def test_een_smalle_rij_getallen_is_een_tabel() -> None:
    assert teksten(blad(twee("abcde", rechts=8))) == "a A b B c C d D e E"


def test_gaten_op_steeds_een_andere_plek_zijn_geen_kolommen() -> None:
    rijen = [[(een, 0, 30), (een.upper(), 45 + 5 * n, 40)] for n, een in enumerate("abcdefg")]
    assert teksten(blad(rijen)) == "a A b B c C d D e E f F g G"


def test_een_kop_over_de_hele_breedte_scheidt_wat_erboven_en_eronder_staat() -> None:
    kop: list[list[tuple[str, float, float]]] = [[("kop", 0, 90)]]
    assert teksten(blad([*twee("abc"), *kop, *twee("def")])) == "a b c A B C kop d e f D E F"
