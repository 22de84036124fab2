# Makes rows (wiredesk-rows(5)) of stories with names marked in place, `[P Helen Marsh]`: a sentence a
# line, a blank line between stories.
#
#   LC_ALL=C awk -f marked-rows.awk FILE
BEGIN {
    OFS = "\t"
    kind["P"] = "person"; kind["O"] = "organization"; kind["L"] = "place"
    kind["N"] = "norp"; kind["X"] = "other"
    story = 1
}

/^[ \t]*$/ {
    story++
    start = 0
    next
}

{
    rest = $0
    text = ""
    count = 0
    while (match(rest, /\[[POLNX] [^][]+\]/)) {
        text = text substr(rest, 1, RSTART - 1)
        name = substr(rest, RSTART + 3, RLENGTH - 4)
        rows[++count] = start + length(text) OFS start + length(text) + length(name) OFS "entity" \
            OFS name OFS kind[substr(rest, RSTART + 1, 1)]
        text = text name
        rest = substr(rest, RSTART + RLENGTH)
    }
    text = text rest
    print story, start, start + length(text), "sentence", text, 1, FNR
    for (i = 1; i <= count; i++)
        print story, rows[i]
    start += length(text) + 1
}
