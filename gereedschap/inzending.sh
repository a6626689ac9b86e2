#!/bin/sh
# Verwerkt een ingevuld formulier in een werkstroom van GitHub: kijk, akkoord, antwoord, voorstel.
# De tekst van de inzender komt uit het bestand van de gebeurtenis en blijft een bestand.
# Een akkoord geldt voor de tekst die gelezen is. Het antwoord draagt daarom een kenmerk van die
# tekst; verandert de tekst, dan gaat het label eraf.
set -eu

KENNISBANK=${KENNISBANK:-.venv/bin/kennisbank}
WERK=${RUNNER_TEMP:?}
MERK='<!-- kennisbank: antwoord op het formulier -->'
ROBOT='41898282+github-actions[bot]@users.noreply.github.com'
MEESTE_TEKENS=40000 # een bericht op GitHub telt er hooguit 65.536

lees() {
  python3 -c "import json, sys
gebeurtenis = json.load(open(sys.argv[1], encoding='utf-8'))
melding = gebeurtenis['issue']
sys.stdout.buffer.write(($1).encode('utf-8', 'replace'))" "$GITHUB_EVENT_PATH"
}
nummer=$(lees "str(int(melding['number']))")
lees "(melding['body'] or '\n')" > "$WERK/inzending.md"
kenmerk=$(sha256sum "$WERK/inzending.md" | cut -c 1-16)
bij_de_melding="repos/$GITHUB_REPOSITORY/issues/$nummer"

verwerk() {
  "$KENNISBANK" uit-formulier "$WERK/inzending.md" --verslag "$WERK/verslag.md" \
    --hooguit "$MEESTE_TEKENS" "$@"
}

kijk() {
  uitgang=0
  verwerk --droog || uitgang=$?
  case $uitgang in
    0) echo 'klopt=ja' >> "$GITHUB_OUTPUT" ;;
    1) echo 'klopt=nee' >> "$GITHUB_OUTPUT" ;;
    *) exit "$uitgang" ;;
  esac
}

heeft_akkoord() {
  gh api --paginate "$bij_de_melding/labels" --jq '.[].name' | grep -qxF akkoord
}

# Het akkoord geldt als het label er staat en het vorige antwoord bij deze zelfde tekst hoort.
# Wijzigt iemand van de redactie de tekst zelf, dan heeft die haar gelezen.
akkoord() {
  if ! heeft_akkoord; then
    echo 'akkoord=nee' >> "$GITHUB_OUTPUT"
    return 0
  fi
  gewijzigd=$(lees "('door een ander' if gebeurtenis['sender']['login'] != melding['user']['login']
    else 'zelf') if gebeurtenis['action'] == 'edited' else ''")
  gelezen=$(gh api --paginate "$bij_de_melding/comments" --jq \
    ".[] | select(.user.login == \"github-actions[bot]\" and (.body | startswith(\"$MERK\"))) | .body" \
    | sed -n 's/^<!-- gelezen: \([0-9a-f]*\) -->\r*$/\1/p' | head -n 1)
  if [ "$gewijzigd" = 'door een ander' ] ||
    { [ -z "$gewijzigd" ] && [ "$gelezen" = "$kenmerk" ]; }; then
    echo 'akkoord=ja' >> "$GITHUB_OUTPUT"
    return 0
  fi
  gh api --silent -X DELETE "$bij_de_melding/labels/akkoord"
  echo 'akkoord=nee' >> "$GITHUB_OUTPUT"
  cat > "$WERK/vervallen.md" <<'ZIN'
**Het akkoord is vervallen.** De tekst is anders dan toen zij gelezen werd.
Lees haar opnieuw en zet dan het label `akkoord` weer.

ZIN
}

antwoord() {
  {
    echo "<!-- gelezen: $kenmerk -->"
    test ! -f "$WERK/vervallen.md" || cat "$WERK/vervallen.md"
    cat "$WERK/verslag.md"
  } > "$WERK/bericht.md"
  sh "$(dirname "$0")/plaats_bericht.sh" "$nummer" "$MERK" "$WERK/bericht.md"
}

# Eén tak en één voorstel per melding. Werkt iemand al op die tak, dan blijft zij zoals zij is.
voorstel() {
  if ! heeft_akkoord; then
    echo 'Het label akkoord is er niet meer: er komt geen voorstel.'
    return 0
  fi
  gh auth setup-git
  tak="voorbeeld/$nummer"
  basis=$(git rev-parse HEAD)
  if git fetch --quiet origin "refs/heads/$tak:refs/remotes/origin/$tak" 2>/dev/null &&
    git log --format=%ae "$basis..refs/remotes/origin/$tak" | grep -qvxF "$ROBOT"; then
    echo "Op de tak $tak werkt al iemand; daar komt niets overheen."
    return 0
  fi
  verwerk
  git config user.name 'github-actions[bot]'
  git config user.email "$ROBOT"
  git checkout --quiet -B "$tak"
  git add data/voorbeelden
  git commit --quiet -m "[voorbeelden] uit het formulier, melding $nummer"
  git push --quiet --force origin "HEAD:refs/heads/$tak"
  if [ -z "$(gh pr list --head "$tak" --state open --json number --jq '.[].number')" ]; then
    gh pr create --head "$tak" --base "$(gh repo view --json defaultBranchRef --jq .defaultBranchRef.name)" \
      --title "[voorbeelden] uit het formulier, melding $nummer" \
      --body "Dit voorbeeld komt uit het formulier. Lees het na op inhoud, bron en toon.

Sluit #$nummer. (Closes #$nummer)"
  fi
  # Een voorstel van de werkstroom zelf start geen controles; daarom vraagt zij erom.
  nieuw=$(gh pr list --head "$tak" --state open --json number --jq '.[0].number')
  { gh workflow run voorstel.yml --ref "$tak" -f nummer="$nieuw" &&
    gh workflow run controle.yml --ref "$tak"; } ||
    echo "::warning::De controles zijn niet gestart. Sluit voorstel $nieuw en open het opnieuw."
}

case "${1:-}" in
  kijk | akkoord | antwoord | voorstel) "$1" ;;
  *) echo 'Kies: kijk, akkoord, antwoord of voorstel.' >&2; exit 2 ;;
esac
