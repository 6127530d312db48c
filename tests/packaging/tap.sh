# tap.sh — tests that are scripts
# Copyright (C) 2026 The Status Codes authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh

tap_count=0
tap_log=$(mktemp)
export tap_failed=0

# What a command says is seen where it fails.
tap() { # NAME COMMAND...
  tap_name=$1
  shift
  tap_count=$((tap_count + 1))
  if "$@" >"$tap_log" 2>&1; then
    printf 'ok %d - %s\n' "$tap_count" "$tap_name"
  else
    tap_failed=1
    printf 'not ok %d - %s\n' "$tap_count" "$tap_name"
    tail -n 60 "$tap_log" | sed 's/^/# /'
    return 1
  fi
}

# Nothing of what follows makes sense without it.
tap_or_end() { # NAME COMMAND...
  tap "$@" || {
    tap_end
    exit 1
  }
}

tap_end() {
  printf '1..%d\n' "$tap_count"
  rm -f "$tap_log"
}
