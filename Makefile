# Alles begint met `make site` of `make test`; `make hulp` noemt de rest.
PYTHON ?= python3
BIN := .venv/bin
# Een test loopt op elke kern; een bestand blijft bij één werker (zie tests/werkers.py).
WERKERS := -n auto --maxprocesses 4 --dist loadgroup --no-loadscope-reorder
export NO_MKDOCS_2_WARNING = 1
# Wie vertaalde code niet bewaart, vertaalt alles opnieuw in elk van de honderden processen.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: hulp site pdflezer serve test snel keur nacht controleer herstel schema vergelijk keur-pdf keur-epub uitgave vergrendel sloten audit schoon

hulp:
	@echo "make site        bouwt de hele site in site/"
	@echo "make pdflezer    haalt de pdf-lezer; de volgende make site zet hem in de site"
	@echo "make serve       toont de site terwijl u eraan werkt"
	@echo "make test        voert alle controles en tests uit; ARGS=\"-k woord\" kiest er een paar"
	@echo "make snel        in een minuut: stijl, typen en de tests zonder browser, pdf of bouw"
	@echo "make nacht       voert de tests uit die daar te lang voor zijn"
	@echo "make controleer  toont wat er aan de inhoud te verbeteren is"
	@echo "make herstel     zet in de inhoud recht wat zonder gevaar kan"
	@echo "make schema      werkt schema's, veldentabel en formulier bij na een wijziging in de recordtypen"
	@echo "make vergelijk   meet de bouw naast die van gewone MkDocs en van Hugo"
	@echo "make keur-pdf    laat de officiële keurder elke pdf keuren, bij een uitgave"
	@echo "make keur-epub   laat EPUBCheck het e-boek keuren, bij een uitgave"
	@echo "make uitgave     pakt de opslag in met de datum van elk record, voor wie zonder git bouwt"
	@echo "make vergrendel  legt de versies in pyproject.toml opnieuw vast in de twee sloten"
	@echo "make sloten      vraagt na of die sloten nog op elke machine passen"
	@echo "make audit       vraagt na of er van een pakket een gat bekend is"
	@echo "make schoon      haalt alles weg wat gemaakt is"

.venv/klaar: requirements.txt
	@$(PYTHON) gereedschap/zet_klaar.py requirements.txt
	@touch $@

# Wat de tests daarbij nodig hebben; wie alleen bouwt, heeft dit niet.
.venv/klaar-test: requirements-test.txt .venv/klaar
	@$(PYTHON) gereedschap/zet_klaar.py requirements-test.txt
	@touch $@

# De nieuwe site komt eerst naast de oude te staan: mislukt de bouw, dan blijft de oude heel.
site: .venv/klaar
	@$$(command -v $(BIN)/python || echo $(PYTHON)) -m gereedschap.bouwen $(BIN)

pdflezer: .venv/klaar
	@$(BIN)/python gereedschap/haal_npm_pakket.py pdfjs-dist

serve: .venv/klaar
	$(BIN)/mkdocs serve

controleer: .venv/klaar
	$(BIN)/kennisbank controleer

herstel: .venv/klaar
	$(BIN)/kennisbank controleer --herstel

schema: .venv/klaar
	$(BIN)/kennisbank schema
	$(BIN)/kennisbank formulier

keur: .venv/klaar-test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

test: keur
	-@sh gereedschap/haal_chromium.sh $(BIN)
	-@sh gereedschap/haal_nginx.sh
	-@$(BIN)/python gereedschap/haal_npm_pakket.py vnu-jar
	-@$(BIN)/python gereedschap/haal_npm_pakket.py pdfjs-dist
	$(BIN)/pytest $(WERKERS) -m "not nacht" $(ARGS)

snel: keur
	$(BIN)/pytest $(WERKERS) -m "not nacht and not traag" $(ARGS)

# Op een machine waar niemand op wacht: elke bouw afschieten, de schijf vol, alles dubbel.
nacht: .venv/klaar-test
	-@sh gereedschap/haal_chromium.sh $(BIN)
	-@sh gereedschap/haal_nginx.sh
	$(BIN)/pytest $(WERKERS) -m nacht $(ARGS)

vergelijk: .venv/klaar
	$(BIN)/python -m benchmarks.bouw

keur-pdf: .venv/klaar
	$(BIN)/python gereedschap/keur_pdf.py site "$(KLASSEN)"

keur-epub:
	java -jar "$(EPUBCHECK)" site/epub/raadseditie.epub

uitgave: .venv/klaar
	@$(BIN)/python -m gereedschap.maak_uitgave

.voorraad/vergrendel/klaar: gereedschap/vergrendel.txt
	$(PYTHON) -m venv .voorraad/vergrendel
	.voorraad/vergrendel/bin/pip install --quiet --no-deps --require-hashes -r gereedschap/vergrendel.txt
	@touch $@

vergrendel: .voorraad/vergrendel/klaar
	.voorraad/vergrendel/bin/python gereedschap/vergrendel.py .voorraad/vergrendel

sloten: .voorraad/vergrendel/klaar
	@.voorraad/vergrendel/bin/python gereedschap/vraag_oplosser.py

audit: .voorraad/vergrendel/klaar
	@.voorraad/vergrendel/bin/python gereedschap/vraag_gaten.py

schoon:
	rm -rf .bouw .voorraad .venv site uitgave .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
