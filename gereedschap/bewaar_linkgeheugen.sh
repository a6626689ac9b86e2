#!/bin/bash
# Bewaart het geheugen van de linkronde op de eigen tak linkgeheugen, los van de inhoud.
# Gebruik: bash bewaar_linkgeheugen.sh BESTAND ADRES_VAN_DE_OPSLAG
set -euo pipefail
bestand="$1"
opslag="$2"
tak=linkgeheugen
if [ ! -f "$bestand" ]; then
  echo "Deze ronde schreef geen geheugen: het oude blijft gelden."
  exit 0
fi
werk="$(mktemp -d)"
trap 'rm -rf "$werk"' EXIT

git init --quiet --initial-branch="$tak" "$werk"
if git ls-remote --exit-code --heads "$opslag" "$tak" >/dev/null; then
  git -C "$werk" fetch --quiet --depth=1 "$opslag" "$tak"
  git -C "$werk" reset --quiet --hard FETCH_HEAD
fi
cp "$bestand" "$werk/linkgeheugen.json"
git -C "$werk" add linkgeheugen.json
if git -C "$werk" diff --cached --quiet; then
  echo "Het geheugen is niet veranderd."
  exit 0
fi
git -C "$werk" \
  -c user.name="github-actions[bot]" \
  -c user.email="41898282+github-actions[bot]@users.noreply.github.com" \
  commit --quiet --message "linkgeheugen: de ronde van $(date --utc +%F)"
git -C "$werk" push --quiet "$opslag" "HEAD:refs/heads/$tak"
