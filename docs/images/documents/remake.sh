#!/usr/bin/env bash
# Makes the pictures of docs/documents.md again: PDFs of all kinds from their samples, then the first two pages of each.
set -euo pipefail
cd "$(dirname "$0")/../../.."
mvn -B -ntp -q -pl ejb-module -am test -Dtest=PdfRendererTest -Dsurefire.failIfNoSpecifiedTests=false
pages=$(mktemp -d)
trap 'rm -rf "$pages"' EXIT
for pdf in ejb-module/target/documents/*.pdf; do
  name=$(basename "$pdf" .pdf)
  case $name in *-*) continue ;; esac
  rm -f "$pages"/*
  pdftoppm -r 52 -l 2 -png "$pdf" "$pages/page"
  montage "$pages"/page-*.png -tile x1 -geometry +6+6 -background '#d0d0d0' png:- |
    convert - +dither -colors 10 -define png:compression-level=9 -depth 8 "PNG8:docs/images/documents/${name,,}.png"
done
