# SPDX-FileCopyrightText: Parlour contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Fails when a program lacks one of its defences: cmake -DPROGRAM=<file> -DREADELF=<tool> -DOBJDUMP=<tool> -P tests/hardening.cmake
# -DUNSEEN=<defences> does not look for those that leave no trace in it.
# With -DSCRATCH=<folder> -DCOMPILER=<tool> instead of a program, tests itself: a program built without one has to be found.
cmake_minimum_required(VERSION 3.25)

function(read result)
    execute_process(COMMAND ${ARGN} OUTPUT_VARIABLE text COMMAND_ERROR_IS_FATAL ANY)
    set(${result} "${text}" PARENT_SCOPE)
endfunction()

# Notes `what` as lacking unless `text` has something like `pattern`.
function(need what text pattern)
    if(NOT text MATCHES "${pattern}")
        list(APPEND complaints ${what})
        set(complaints "${complaints}" PARENT_SCOPE)
    endif()
endfunction()

# What `program` lacks.
function(check program result)
    set(complaints "")
    read(header ${READELF} -hW ${program})
    read(segments ${READELF} -lW ${program})
    read(dynamic ${READELF} -dW ${program})
    read(symbols ${READELF} --dyn-syms -W ${program})
    need(PIE "${header}" "Type: +DYN")
    need(relro "${segments}" "GNU_RELRO")
    need(now "${dynamic}" "BIND_NOW|Flags:[^\n]* NOW")
    need(noexecstack "${segments}" "GNU_STACK[^\n]* RW +0x")
    need(stack-protector "${symbols}" "__stack_chk_fail")
    need(fortify "${symbols}" " __[a-z]+_chk[@ \n]")
    if(header MATCHES "Machine: +Advanced Micro Devices X86-64")
        read(code ${OBJDUMP} -d --no-show-raw-insn ${program})
        string(REGEX MATCHALL "endbr64" landings "${code}")
        list(LENGTH landings count)
        if(count LESS 20) # What each C program begins with has some of them.
            list(APPEND complaints cf-protection)
        endif()
        need(stack-clash "${code}" "or[bwlq]? +[$]0x0,[^\n]*[(]%rsp[)]")
    endif()
    set(${result} "${complaints}" PARENT_SCOPE)
endfunction()

if(PROGRAM)
    check(${PROGRAM} lacking)
    list(REMOVE_ITEM lacking ${UNSEEN})
    if(lacking)
        message(FATAL_ERROR "${PROGRAM} lacks: ${lacking}")
    endif()
    return()
endif()

file(REMOVE_RECURSE ${SCRATCH})
file(WRITE ${SCRATCH}/probe.cpp "
#include <cstdio>
#include <cstring>
#include <utility>
template <int N> __attribute__((noinline)) int number(int x) { return x * N; }
template <int... N> int sum(int x, std::integer_sequence<int, N...>)
{
    int (*volatile each[])(int) = {number<N>...};
    int all = 0;
    for (auto *one : each)
        all += one(x);
    return all;
}
int main(int argc, char **argv)
{
    char name[64];
    char pages[20000];
    std::memset(pages, argc, sizeof pages);
    std::strcpy(name, argv[0]);
    std::puts(name);
    return pages[argc * 100] + sum(argc, std::make_integer_sequence<int, 32>());
}
")
set(flags -O2 -U_FORTIFY_SOURCE -fPIE)
set(with_fortify -D_FORTIFY_SOURCE=3)
set(without_fortify "")
set(with_stack-protector -fstack-protector-strong)
set(without_stack-protector -fno-stack-protector)
set(with_stack-clash -fstack-clash-protection)
set(without_stack-clash -fno-stack-clash-protection)
set(with_cf-protection -fcf-protection)
set(without_cf-protection -fcf-protection=none)
set(with_relro -Wl,-z,relro)
set(without_relro -Wl,-z,norelro)
set(with_now -Wl,-z,now)
set(without_now -Wl,-z,lazy)
set(with_noexecstack -Wl,-z,noexecstack)
set(without_noexecstack -Wl,-z,execstack)
set(with_PIE -pie)
set(without_PIE -no-pie)
set(all fortify stack-protector stack-clash cf-protection relro now noexecstack PIE)
foreach(missing none ${all})
    set(chosen ${flags})
    foreach(each IN LISTS all)
        if(each STREQUAL missing)
            list(APPEND chosen ${without_${each}})
        else()
            list(APPEND chosen ${with_${each}})
        endif()
    endforeach()
    read(ignored ${COMPILER} ${chosen} -o ${SCRATCH}/probe ${SCRATCH}/probe.cpp)
    check(${SCRATCH}/probe found)
    if(missing STREQUAL none AND found)
        message(SEND_ERROR "A program with all of it is said to lack: ${found}")
    elseif(NOT missing STREQUAL none AND NOT missing IN_LIST found)
        message(SEND_ERROR "Nobody noticed that a program lacks ${missing}")
    endif()
endforeach()
file(REMOVE_RECURSE ${SCRATCH})
