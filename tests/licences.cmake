# SPDX-FileCopyrightText: Parlour contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Fails for source files that do not say whose they are and how they may be used: cmake -DROOT=<tree> -P tests/licences.cmake
cmake_minimum_required(VERSION 3.25)

set(sources "")
foreach(folder .ci app lib qml resources scripts tests translations)
    file(GLOB_RECURSE found ${ROOT}/${folder}/*)
    list(APPEND sources ${found})
endforeach()
list(APPEND sources ${ROOT}/CMakeLists.txt)
list(FILTER sources EXCLUDE REGEX "/tests/data/|\\.(png|json|ts)$")

foreach(file IN LISTS sources)
    file(READ ${file} text LIMIT 600)
    if(NOT text MATCHES "SPDX-License-Identifier: ")
        list(APPEND missing ${file})
    endif()
endforeach()
if(missing)
    list(JOIN missing "\n" missing)
    message(FATAL_ERROR "No SPDX-License-Identifier in:\n${missing}")
endif()
