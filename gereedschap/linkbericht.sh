#!/bin/bash
# Houdt het ene issue over links bij: openen, overschrijven of sluiten.
# Gebruik: bash linkbericht.sh MAP, met in MAP uitkomst.json en rapport.md van `kennisbank linkronde`.
# Tekst uit de ronde gaat alleen als bestand naar GitHub, nooit als deel van een opdracht.
set -euo pipefail
map="$1"
label=linkcontrole
titel="Links die aandacht vragen"
meeste=60000 # GitHub weigert een langere tekst
bericht="$(python3 -c 'import json, sys; print(json.load(open(sys.argv[1], encoding="utf-8"))["bericht"])' "$map/uitkomst.json")"

case "$bericht" in
  bijwerken | sluiten) ;;
  laten)
    echo "Het eigen netwerk haperde: het issue blijft zoals het is."
    exit 0
    ;;
  *)
    echo "De ronde gaf geen bericht dat bestaat." >&2
    exit 1
    ;;
esac

# Alleen een issue dat deze werkstroom zelf opende wordt overschreven.
nummer="$(gh issue list --label "$label" --app github-actions --state open --limit 1 \
  --json number --jq '.[0].number // empty')"

if [ "$bericht" = sluiten ]; then
  if [ -n "$nummer" ]; then
    gh issue close "$nummer" --comment "Alle links werken weer."
  fi
  exit 0
fi

tekst="$map/issue.md"
# Met LC_ALL=C telt awk bytes, en knippen op een hele regel breekt geen teken door.
LC_ALL=C awk -v meeste="$meeste" '
  { lengte += length($0) + 1 }
  lengte > meeste { print "\nDe rest staat in het overzicht van de uitvoering."; exit }
  { print }
' "$map/rapport.md" > "$tekst"

if [ -n "$nummer" ]; then
  gh issue edit "$nummer" --body-file "$tekst"
else
  gh label create "$label" --force --color 1d4730 \
    --description "De wekelijkse ronde langs alle links"
  gh issue create --title "$titel" --label "$label" --body-file "$tekst"
fi
