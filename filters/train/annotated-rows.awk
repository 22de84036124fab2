# Puts marked names (annotations.txt) and the sentences of their stories together as rows
# (wiredesk-rows(5)), for training.
#
#   sentences --id=content NEWS | LC_ALL=C awk -f annotated-rows.awk filters/train/annotations.txt -
BEGIN { FS = OFS = "\t" }

FNR == NR {
    split($0, field, " ")
    if (field[1] == "story")
        story = field[2]
    else if (field[1] == "sentence")
        marked[story, field[2], field[3]] = 1
    else if (field[1] != "#")
        names[story] = names[story] field[1] " " field[2] " " field[3] "\n"
    next
}

# A story that the stream has twice is taken once.
$1 != story {
    done[story] = 1
    story = $1
}

$4 == "sentence" && ($1, $2, $3) in marked && !($1 in done) {
    print
    count = split(names[$1], lines, "\n")
    for (i = 1; i < count; i++) {
        split(lines[i], field, " ")
        if (field[2] >= $2 && field[3] <= $3)
            print $1, field[2], field[3], "entity",
                substr($5, field[2] - $2 + 1, field[3] - field[2]), field[1]
    }
}
