# Makes rows (wiredesk-rows(5)) of a text in two columns, token and tag (PER ORG LOC NORP MISC in IOB2),
# a blank line between sentences: a story of one sentence for each.
#
#   LC_ALL=C awk -f conll-rows.awk norps=filters/english/norps.txt FILE.conll
#
# Tokens are set as in print: no blank before a comma. Nationalities and religions (the list `norps`)
# are of kind norp whatever the tag says, and where there is none; names of accounts are no names.
BEGIN {
    FS = "\t"
    kind["PER"] = "person"; kind["ORG"] = "organization"; kind["LOC"] = "place"
    kind["NORP"] = "norp"; kind["MISC"] = "other"
}

NR == 1 {
    while ((getline line < norps) > 0) {
        split(line, field, "\t")
        if (line !~ /^#/ && field[2] ~ /nationality|religion|ethnic|region/)
            norp[field[1]] = 1
    }
}

function finish(    i) {
    if (text == "")
        return
    story++
    printf "%d\t0\t%d\tsentence\t%s\t1\t1\n", story, length(text), text
    for (i = 1; i <= names; i++)
        printf "%d\t%d\t%d\tentity\t%s\t%s\n", story, from[i], to[i],
            substr(text, from[i] + 1, to[i] - from[i]), what[i]
    text = ""
    names = 0
    glue = 1
    open = 0
}

function is_glued(token) {
    return token ~ /^([.,;:!?%)\]}]|''|'s|'S|n't|'re|'ve|'ll|'d|'m|\xe2\x80\x99s|\xe2\x80\x9d|\.\.\.)$/ ||
        (token == "'" && text ~ /s$/)
}

$1 == "" { finish(); next }

{
    token = $1
    tag = $2
    gsub(/[\001-\037]/, "?", token)
    if (token == "-LRB-") token = "("
    if (token == "-RRB-") token = ")"
    if (token == "``" || token == "''") token = "\""
    closing = token == "\"" && open
    if (text != "" && !glue && !is_glued(token) && !closing)
        text = text " "
    glue = token ~ /^[(\[{$#]$/ || token == "\xe2\x80\x9c" || (token == "\"" && !open)
    if (token == "\"")
        open = !open
    start = length(text)
    text = text token
    name = substr(tag, 3)
    if (token ~ /^@/)
        tag = "O"
    if (tag ~ /^I-/ && names > 0 && last_tag != "O" && what_tag == name) {
        to[names] = length(text)
    } else if (tag != "O") {
        names++
        from[names] = start
        to[names] = length(text)
        what[names] = kind[name]
        what_tag = name
    } else if (token in norp) {
        names++
        from[names] = start
        to[names] = length(text)
        what[names] = "norp"
    }
    last_tag = tag
    if (names > 0 && to[names] == length(text) && substr(text, from[names] + 1) in norp &&
        what[names] == "other")
        what[names] = "norp"
}

END { finish() }
