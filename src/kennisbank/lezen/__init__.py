"""Lezen: van bestanden naar records met hun plaats, zonder ooit te struikelen."""

from ..gelijkend import bijna, sleutel
from .aanvulling import aangevuld
from .afgeleid import met_gemeenten
from .bedoelde import bedoelde_gemeenten
from .bestanden import lees
from .boom import Boom, is_lijst, lees_yaml
from .gemeenten import Gemeente, Gemeenten, lees_gemeenten
from .herlezen import herlees
from .inwoners import GROOTTEKLASSEN, KLASSEN, Inwoners, grootteklasse, klasse_in_adres
from .provincies import CODES as PROVINCIECODES
from .schijf import Schijf, lees_schijf
from .taalafspraak import TAAL, Taalafspraak, lees_taalafspraak
from .tekstpaginas import lees_tekstpagina
from .vondst import Lezing, Vondst
from .vorm import vorm
from .wonen import pagina

__all__ = [
    "GROOTTEKLASSEN",
    "KLASSEN",
    "PROVINCIECODES",
    "TAAL",
    "Boom",
    "Gemeente",
    "Gemeenten",
    "Inwoners",
    "Lezing",
    "Schijf",
    "Taalafspraak",
    "Vondst",
    "aangevuld",
    "bedoelde_gemeenten",
    "bijna",
    "grootteklasse",
    "herlees",
    "is_lijst",
    "klasse_in_adres",
    "lees",
    "lees_gemeenten",
    "lees_schijf",
    "lees_taalafspraak",
    "lees_tekstpagina",
    "lees_yaml",
    "met_gemeenten",
    "pagina",
    "sleutel",
    "vorm",
]
