#!/bin/sh
# Prints proj-points.csv: 200 places in Norway as PROJ's cs2cs moves them. Run beside it: sh proj-points.sh > proj-points.csv
# 160 places over the mainland and its waters, 40 over Svalbard, drawn by awk with a fixed seed; PROJ 9.1.1 was used.
set -e
points=$(mktemp)
awk 'BEGIN {
    srand(20240101)
    for (i = 0; i < 158; i++) printf "%.6f %.6f\n", 57.9 + rand() * 13.3, 4.4 + rand() * 26.8
    print "70.370000 31.168000"  # Vardø, East Finnmark: 16° from the middle of zone 33, 22° from that of zone 32
    print "61.000000 4.500000"   # the westernmost islands
    for (i = 0; i < 38; i++) printf "%.6f %.6f\n", 74 + rand() * 7, 10 + rand() * 24
    print "81.000000 34.000000"
    print "81.000000 10.000000"
}' > "$points"
echo "# Printed by proj-points.sh with $(cs2cs 2>&1 | head -1)"
echo "# degrees ETRS89, then metres in each system"
echo "longitude,latitude,e25832,n25832,e25833,n25833,e25835,n25835,e32633,n32633,e3857,n3857"
moved=$(mktemp -d)
for code in 25832 25833 25835 32633 3857; do
    cs2cs -f %.7f EPSG:4258 "EPSG:$code" < "$points" | awk '{ print $1 "," $2 }' > "$moved/$code"
done
awk '{ print $2 "," $1 }' "$points" |
    paste -d, - "$moved/25832" "$moved/25833" "$moved/25835" "$moved/32633" "$moved/3857"
rm -r "$points" "$moved"
