# status-codes.fish — what fish offers behind the command status-codes
# Copyright (C) 2026 The Status Codes authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Codes, phrases and libraries are asked of the program when they are needed. Fish takes each line
# for what it is, a text and behind a tab what explains it: nothing of it is ever evaluated.

# Codes where a number begins, phrases and Chinese names where words do.
function __status_codes_query
    set -l entries (command status-codes --list --format tsv 2>/dev/null)
    if string match -qr '^(-p|--print=)?[\'"]?(\d|$)' -- (commandline -ct)
        # With the phrase of each, or else its name.
        string replace -rf '^([^\t]+)\t[^\t]*\t([^\t]+)\t.*' '$1\t$2' -- $entries
        string replace -rf '^([^\t]+)\t[^\t]*\t\t[^\t]*\t[^\t]*\t[^\t]*\t([^\t]*)\t.*' '$1\t$2' -- $entries
    else
        string replace -rf '^([^\t]+)\t[^\t]*\t([^\t]+)\t.*' '$2\t$1' -- $entries
        string replace -rf '^([^\t]+)\t[^\t]*\t[^\t]*\t([^\t]+)\t.*' '$2\t$1' -- $entries
    end
end

# Whether files are explained.
function __status_codes_explains
    string match -qr -- '^(-e|--explain)$' (commandline -opc)
end

# Whether there is no query yet among the words before the one at hand.
function __status_codes_wants_query
    set -l words (commandline -opc)
    set -l value false
    __status_codes_explains
    and return 1
    for word in $words[2..]
        if test $value = true
            set value false
        else if string match -qr '^(--print|-p)' -- $word
            return 1
        else if string match -qr '^(--lang|--format|--as|--limit|-[fan])$' -- $word
            set value true
        else if not string match -q -- '-*' $word
            return 1
        end
    end
    return 0
end

function __status_codes_formats
    printf '%s\n' text tsv json
    __status_codes_explains
    or printf '%s\n' csv markdown
end

function __status_codes_form
    string replace ' ' \t -- \
        'number 404' \
        'phrase Not Found' \
        'line 404 Not Found' \
        'status-line HTTP/1.1 404 Not Found' \
        'chinese 未找到' \
        'bilingual 404 Not Found（未找到）' \
        'constant What a library calls it' \
        'statement The line that sends it' \
        'markdown A link in Markdown' \
        'json An object' \
        'csv A row' \
        'link The address of the section that defines it' \
        'sample A response as it goes over the wire'
    set -l form (string match -r '(?:constant|statement)(?=:)' -- (commandline -ct))
    and string replace -r '^' $form: -- (command status-codes --stacks 2>/dev/null)
end

complete -c status-codes -f
complete -c status-codes -n __status_codes_wants_query -a '(__status_codes_query)'
complete -c status-codes -n 'not __status_codes_explains' -s p -l print -x -a '(__status_codes_query)' -d 'Print the answers'
complete -c status-codes -n 'not __status_codes_explains' -s l -l list -d 'Print one line for each entry'
complete -c status-codes -s e -l explain -d 'Print which statuses stand in files'
complete -c status-codes -n __status_codes_explains -F
complete -c status-codes -n __status_codes_explains -l lines -d 'Print each line with a status'
complete -c status-codes -n 'not __status_codes_explains' -l stacks -d 'Print the ids of libraries'
complete -c status-codes -n 'not __status_codes_explains' -l favorites -d 'Open the window on the favorites'
complete -c status-codes -n 'not __status_codes_explains' -l recents -d 'Open the window on the codes that were copied'
complete -c status-codes -l lang -x -a 'en\tEnglish zh\tChinese both' -d 'Language of the explanations'
complete -c status-codes -s f -l format -x -a '(__status_codes_formats)' -d 'Format of the output'
complete -c status-codes -n 'not __status_codes_explains' -s a -l as -x -a '(__status_codes_form)' -d 'One form of each entry'
complete -c status-codes -n 'not __status_codes_explains' -s n -l limit -x -d 'How many entries at most'
complete -c status-codes -s V -l version -d 'Print the version'
complete -c status-codes -s h -l help -d 'Print a summary of the options'
