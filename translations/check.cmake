# SPDX-FileCopyrightText: Parlour contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Fails when the translations do not fit the texts of the program: when a message is missing, unfinished or no longer used,
# or when a placeholder was lost. The files in the tree stay as they are.
#
#     cmake -DROOT=<tree> -DLUPDATE=<lupdate> -P translations/check.cmake
#
# To bring the files up to date, run what `update` runs, on translations/ itself, and translate what is unfinished.
cmake_minimum_required(VERSION 3.25)

foreach(wanted ROOT LUPDATE)
    if(NOT DEFINED ${wanted})
        message(FATAL_ERROR "-D${wanted}=... is missing.")
    endif()
endforeach()

set(tmp "$ENV{TMPDIR}")
if(NOT tmp)
    set(tmp /tmp)
endif()
string(RANDOM LENGTH 12 name)
set(scratch "${tmp}/parlour-translations-${name}")
set(complaints "")

# Brings a copy of a file up to date with the sources. Messages that are no longer used are marked, not removed.
function(update file)
    file(COPY "${ROOT}/translations/${file}" DESTINATION "${scratch}")
    execute_process(
        COMMAND "${LUPDATE}" ${ARGN} -silent -locations none -disable-heuristic sametext -disable-heuristic similartext
            lib qml app -ts "${scratch}/${file}"
        WORKING_DIRECTORY "${ROOT}"
        RESULT_VARIABLE result
        OUTPUT_VARIABLE output
        ERROR_VARIABLE output
    )
    if(NOT result EQUAL 0)
        file(REMOVE_RECURSE "${scratch}")
        message(FATAL_ERROR "lupdate failed on ${file}: ${result}\n${output}")
    endif()
endfunction()

# The placeholders of a text, in order of the alphabet.
function(placeholders text result)
    string(REGEX MATCHALL "%(n|L?[0-9]+)" found "${text}")
    list(SORT found)
    set(${result} "${found}" PARENT_SCOPE)
endfunction()

macro(complain about)
    string(APPEND complaints "\n  ${file}, ${context}: ${about}: ${source}")
endmacro()

# Reads an updated copy, which lupdate writes in one form only, and complains about what is wrong with it.
function(check file language)
    file(READ "${scratch}/${file}" text)
    if(NOT text MATCHES "<TS version=\"2.1\" language=\"${language}\" sourcelanguage=\"en\">")
        string(APPEND complaints "\n  ${file}: is not from en to ${language}.")
    endif()
    # What CMake would take for the structure of a list.
    string(REPLACE ";" "," text "${text}")
    string(REPLACE "[" "(" text "${text}")
    string(REPLACE "]" ")" text "${text}")
    string(REPLACE "\\" "/" text "${text}")
    string(REPLACE "</message>" ";" text "${text}")
    list(POP_BACK text)
    list(LENGTH text count)
    set(context "")
    foreach(item IN LISTS text)
        if(item MATCHES "<name>(.*)</name>")
            set(context "${CMAKE_MATCH_1}")
        endif()
        if(NOT item MATCHES "<source>(.*)</source>")
            set(source "${item}")
            complain("cannot be read")
            continue()
        endif()
        set(source "${CMAKE_MATCH_1}")
        if(NOT item MATCHES "<translation([^>]*)>(.*)</translation>")
            complain("has no translation")
            continue()
        endif()
        set(state "${CMAKE_MATCH_1}")
        set(translation "${CMAKE_MATCH_2}")
        if(state MATCHES "vanished|obsolete")
            complain("is no longer used")
            continue()
        endif()
        if(state MATCHES "unfinished")
            complain("is missing or unfinished")
            continue()
        endif()
        if(item MATCHES "<message numerus=\"yes\">")
            string(REGEX MATCHALL "<numerusform>[^<]*</numerusform>" forms "${translation}")
            list(LENGTH forms number)
            if(NOT number EQUAL 2)
                complain("has ${number} plural forms, not 2")
            endif()
        else()
            set(forms "${translation}")
        endif()
        placeholders("${source}" wanted)
        if(translation STREQUAL "" OR translation MATCHES "<numerusform></numerusform>")
            complain("is empty")
        endif()
        foreach(form IN LISTS forms)
            placeholders("${form}" found)
            if(NOT found STREQUAL wanted)
                complain("has other placeholders")
            endif()
        endforeach()
    endforeach()
    if(count EQUAL 0)
        string(APPEND complaints "\n  ${file}: has no messages.")
    endif()
    message(STATUS "${file}: ${count} messages")
    set(complaints "${complaints}" PARENT_SCOPE)
endfunction()

update(parlour_de.ts)
update(parlour_en.ts -pluralonly)
check(parlour_de.ts de_DE)
check(parlour_en.ts en)
file(REMOVE_RECURSE "${scratch}")
if(complaints)
    message(FATAL_ERROR "The translations do not fit the program:${complaints}")
endif()
