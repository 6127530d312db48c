# shellcheck shell=bash
# status-codes.bash — what bash offers behind the command status-codes
# Copyright (C) 2026 The Status Codes authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Codes, phrases and libraries are asked of the program when they are needed. What it says is taken
# apart by expansion alone: nothing of it is ever evaluated, and what goes into the command line is
# quoted. Words are read from the line itself, since bash has broken them at `:` and `=`, and
# because that also tells the quotation mark that is still open; it needs no bash-completion then.

# Sets words to those before the cursor, without their quotation marks, and quote to the mark that
# the last one began with and that is not closed. Where that would be in the middle of a word, words
# is left empty: there bash would put a completion into the wrong place.
_status_codes_read_line() {
  local line=${COMP_LINE:0:COMP_POINT} word='' started='' char i
  words=()
  quote=
  for ((i = 0; i < ${#line}; i++)); do
    char=${line:i:1}
    if [[ $quote == "'" && $char != "'" || $quote == '"' && $char != [\"\\] ]]; then
      word+=$char
    elif [[ -n $quote && $char == "$quote" ]]; then
      quote=
    elif [[ $char == \\ ]]; then
      ((i += 1))
      word+=${line:i:1}
      [[ -n $quote ]] || started+=.
    elif [[ $char == [\'\"] ]]; then
      quote=$char
      started+=$char
    elif [[ $char == [[:space:]] ]]; then
      [[ -n $started ]] && words+=("$word")
      word=
      started=
    else
      word+=$char
      started+=.
    fi
  done
  words+=("$word")
  [[ $started == *[\'\"]* && $started != "$quote" ]] && words=()
}

# Sets cut to the part of a word that bash leaves as it is: up to the last `:` or `=`, if it breaks
# words there.
_status_codes_cut() { # WORD
  local i
  cut=
  [[ -n $quote ]] && return
  for ((i = ${#1}; i > 0; i--)); do
    if [[ ${1:i-1:1} == [:=] && $COMP_WORDBREAKS == *"${1:i-1:1}"* ]]; then
      cut=${1:0:i}
      return
    fi
  done
}

# Offers those of the texts that begin like the word, in any case; BEFORE is the part of the word,
# such as `--as=`, that does not belong to them.
_status_codes_offer() { # WORD BEFORE TEXT...
  local word=$1 before=$2 text cut shown
  shift 2
  _status_codes_cut "$word"
  for text in "$@"; do
    text=$before$text
    [[ ${text,,} == "${word,,}"* ]] || continue
    text=${text:${#cut}}
    case $quote in
      "'") shown=${text//\'/\'\\\'\'} ;;
      '"')
        shown=${text//\\/\\\\}
        shown=${shown//\"/\\\"}
        shown=${shown//\$/\\\$}
        shown=${shown//\`/\\\`}
        ;;
      *) printf -v shown %q "$text" ;;
    esac
    COMPREPLY+=("$shown")
  done
}

# Codes where a number begins, phrases and Chinese names where words do. The fields are not taken
# apart by read, for which two tabs are one.
_status_codes_query() { # WORD BEFORE
  local word=${1#"$2"} line rest code phrase last='' texts=()
  while IFS= read -r line; do
    code=${line%%$'\t'*}
    rest=${line#*$'\t'}
    rest=${rest#*$'\t'}
    phrase=${rest%%$'\t'*}
    rest=${rest#*$'\t'}
    if [[ -z $word || $word == [0-9]* ]]; then
      [[ $code == "$last" ]] || texts+=("$code")
      last=$code
    else
      texts+=(${phrase:+"$phrase"} "${rest%%$'\t'*}")
    fi
  done < <(command status-codes --list --format tsv 2>/dev/null)
  _status_codes_offer "$1" "$2" "${texts[@]}"
}

_status_codes_form() { # WORD BEFORE
  local line form=${1#"$2"} stacks=()
  case $form in
    constant:* | statement:*)
      while IFS= read -r line; do
        stacks+=("${form%%:*}:${line%%$'\t'*}")
      done < <(command status-codes --stacks 2>/dev/null)
      _status_codes_offer "$1" "$2" "${stacks[@]}"
      ;;
    *)
      _status_codes_offer "$1" "$2" number phrase line status-line chinese bilingual constant markdown json csv link \
        sample statement
      ;;
  esac
}

# Whether there is a query among the words before the last one.
_status_codes_has_query() {
  local i
  for ((i = 1; i < ${#words[@]} - 1; i++)); do
    case ${words[i]} in
      -p* | --print | --print=*) return 0 ;;
      --lang | -f | --format | -a | --as | -n | --limit) ((i += 1)) ;;
      -*) ;;
      *) return 0 ;;
    esac
  done
  return 1
}

# Whether files are explained: then readline completes their names, which it quotes itself.
_status_codes_explains() {
  local i
  for ((i = 1; i < ${#words[@]} - 1; i++)); do
    case ${words[i]} in
      -e | --explain) return 0 ;;
      --lang | -f | --format | -p | --print | -a | --as | -n | --limit) ((i += 1)) ;;
      --) return 1 ;;
    esac
  done
  return 1
}

_status_codes() {
  local words quote word explains='' formats=(text tsv csv json markdown)
  COMPREPLY=()
  _status_codes_read_line
  # Where the words are not known, the line still tells.
  if ((${#words[@]} == 0)); then
    [[ ${COMP_LINE:0:COMP_POINT} =~ [[:space:]](-e|--explain)[[:space:]] ]] && compopt -o default 2>/dev/null
    return
  fi
  ((${#words[@]} > 1)) || return
  word=${words[${#words[@]} - 1]}
  if _status_codes_explains; then
    explains=yes
    formats=(text tsv json)
  fi
  case ${words[${#words[@]} - 2]} in
    -p | --print) _status_codes_query "$word" '' ;;
    --lang) _status_codes_offer "$word" '' en zh both ;;
    -f | --format) _status_codes_offer "$word" '' "${formats[@]}" ;;
    -a | --as) _status_codes_form "$word" '' ;;
    -n | --limit) ;;
    *)
      case $word in
        --lang=*) _status_codes_offer "$word" --lang= en zh both ;;
        --format=*) _status_codes_offer "$word" --format= "${formats[@]}" ;;
        --as=*) _status_codes_form "$word" --as= ;;
        --print=*) _status_codes_query "$word" --print= ;;
        -*)
          if [[ -n $explains ]]; then
            _status_codes_offer "$word" '' --lines --lang --format --help --version
          else
            _status_codes_offer "$word" '' --print --list --explain --stacks --favorites --recents --lang --format \
              --as --limit --help --version
          fi
          ;;
        *)
          if [[ -n $explains ]]; then
            compopt -o default 2>/dev/null # what there is to set only while a key is being answered
            return
          fi
          _status_codes_has_query || _status_codes_query "$word" ''
          ;;
      esac
      ;;
  esac
}

complete -F _status_codes status-codes
