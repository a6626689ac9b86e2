#!/bin/sh
# Verwerkt een ingevuld formulier in een werkstroom van GitHub: kijk, antwoord of voorstel.
# De tekst van de inzender komt uit het bestand van de gebeurtenis en blijft een bestand.
set -eu

KENNISBANK=${KENNISBANK:-.venv/bin/kennisbank}
WERK=${RUNNER_TEMP:?}
MERK='<!-- kennisbank: antwoord op het formulier -->'
ROBOT='41898282+github-actions[bot]@users.noreply.github.com'
MEESTE_TEKENS=40000 # een bericht op GitHub telt er hooguit 65.536

lees_melding() {
  python3 -c "import json, sys
melding = json.load(open(sys.argv[1], encoding='utf-8'))['issue']
sys.stdout.buffer.write($1.encode('utf-8', 'replace'))" "$GITHUB_EVENT_PATH"
}
nummer=$(lees_melding "str(int(melding['number']))")
lees_melding "(melding['body'] or '')" > "$WERK/inzending.md"

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

# Eén bericht per melding: een tweede keer wordt het eerste bericht bijgewerkt.
antwoord() {
  { echo "$MERK"; cat "$WERK/verslag.md"; } > "$WERK/bericht.md"
  eerder=$(gh api --paginate "repos/$GITHUB_REPOSITORY/issues/$nummer/comments" --jq \
    ".[] | select(.user.login == \"github-actions[bot]\" and (.body | startswith(\"$MERK\"))) | .id" \
    | head -n 1)
  if [ -n "$eerder" ]; then
    gh api --silent -X PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$eerder" \
      -F body=@"$WERK/bericht.md"
  else
    gh api --silent "repos/$GITHUB_REPOSITORY/issues/$nummer/comments" -F body=@"$WERK/bericht.md"
  fi
}

# Eén tak en één voorstel per melding. Werkt iemand al op die tak, dan blijft zij zoals zij is.
voorstel() {
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
}

case "${1:-}" in
  kijk | antwoord | voorstel) "$1" ;;
  *) echo 'Kies: kijk, antwoord of voorstel.' >&2; exit 2 ;;
esac
