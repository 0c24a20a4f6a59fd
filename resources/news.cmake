# SPDX-FileCopyrightText: Parlour contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What news.json says, as CHANGELOG.md and as the releases of the AppStream data.
# Run as a script it writes the former: cmake -DCHANGELOG=CHANGELOG.md -P resources/news.cmake
# With -DCHECK=ON it fails instead when that file says something else.
cmake_minimum_required(VERSION 3.25)

set(news_file ${CMAKE_CURRENT_LIST_DIR}/news.json)

# Sets `changelog`, `releases` (XML) and `newest` (version).
function(read_news)
    file(READ ${news_file} news)
    string(JSON count LENGTH ${news} releases)
    set(changelog "<!-- Made from resources/news.json: cmake -DCHANGELOG=CHANGELOG.md -P resources/news.cmake -->\n# Changes\n")
    set(releases "")
    math(EXPR last "${count} - 1")
    foreach(index RANGE ${last})
        string(JSON version GET ${news} releases ${index} version)
        string(JSON date GET ${news} releases ${index} date)
        string(APPEND changelog "\n## ${version} (${date})\n\n")
        string(APPEND releases "    <release version=\"${version}\" date=\"${date}\">\n      <description>\n        <ul>\n")
        string(JSON changes LENGTH ${news} releases ${index} changes en)
        math(EXPR last_change "${changes} - 1")
        foreach(change RANGE ${last_change})
            string(JSON english GET ${news} releases ${index} changes en ${change})
            string(JSON german GET ${news} releases ${index} changes de ${change})
            string(APPEND changelog "- ${english}\n")
            string(APPEND releases "          <li>${english}</li>\n          <li xml:lang=\"de\">${german}</li>\n")
        endforeach()
        string(APPEND releases "        </ul>\n      </description>\n    </release>\n")
    endforeach()
    string(JSON newest GET ${news} releases 0 version)
    return(PROPAGATE changelog releases newest)
endfunction()

if(CHANGELOG)
    read_news()
    if(CHECK)
        file(READ ${CHANGELOG} written)
        if(NOT written STREQUAL changelog)
            message(FATAL_ERROR "${CHANGELOG} does not say what resources/news.json says; its head tells how to make it anew.")
        endif()
    else()
        file(WRITE ${CHANGELOG} "${changelog}")
    endif()
endif()
