# SPDX-FileCopyrightText: Parlour contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The XEPs of doap.xml as the table in README.md, which stands between two comments there.
# Run as a script it writes the table: cmake -DREADME=README.md -P resources/doap.cmake
# With -DCHECK=ON it fails instead when the file has another one.
cmake_minimum_required(VERSION 3.25)

set(begin "<!-- From doap.xml: cmake -DREADME=README.md -P resources/doap.cmake -->\n")
set(end "<!-- End of the part from doap.xml -->\n")
file(READ ${CMAKE_CURRENT_LIST_DIR}/../doap.xml doap)
string(REGEX MATCHALL "<xmpp:SupportedXep>.*" supported "${doap}")
string(REPLACE ";" "\\;" supported "${supported}")
string(REPLACE "<xmpp:SupportedXep>" ";" supported "${supported}")
set(table "| XEP | name | support |\n|---|---|---|\n")
foreach(xep IN LISTS supported)
    if(xep STREQUAL "")
        continue()
    endif()
    if(NOT xep MATCHES "^<!-- ([^\n]+) -->.*extensions/xep-([0-9]+)\\.html.*<xmpp:status>(complete|partial)</xmpp:status>.*<xmpp:version>([0-9.]+)</xmpp:version>.*<xmpp:note xml:lang=\"en\">([^<]+)</xmpp:note>")
        message(FATAL_ERROR "doap.xml has an entry that is not whole: ${xep}")
    endif()
    string(APPEND table "| [${CMAKE_MATCH_2}](https://xmpp.org/extensions/xep-${CMAKE_MATCH_2}.html) | ${CMAKE_MATCH_1} ${CMAKE_MATCH_4} | ${CMAKE_MATCH_3}: ${CMAKE_MATCH_5} |\n")
endforeach()

file(READ ${README} text)
string(FIND "${text}" "${begin}" from)
string(FIND "${text}" "${end}" to)
if(from LESS 0 OR to LESS from)
    message(FATAL_ERROR "${README} has no place for the table of XEPs.")
endif()
string(SUBSTRING "${text}" 0 ${from} before)
string(SUBSTRING "${text}" ${to} -1 after)
set(fresh "${before}${begin}\n${table}\n${after}")
if(CHECK AND NOT fresh STREQUAL text)
    message(FATAL_ERROR "${README} does not say what doap.xml says; the comment above its table tells how to make it anew.")
elseif(NOT CHECK)
    file(WRITE ${README} "${fresh}")
endif()
