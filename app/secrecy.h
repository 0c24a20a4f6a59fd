// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What other programs of the same person, and files that a crash leaves, are not to tell.
namespace parlour::secrecy {

/// No core dumps from now on, and no other program reads our memory: passwords are in it. A debugger that started us stays;
/// one that comes later must be root's.
void sealProcess();

/// Overwrites what follows the question mark in each "xmpp:" link of a command line: there may be a password in it, and
/// everybody on the computer can read how a program was started. To be called once the links have been copied.
void hideLinks(int count, char **arguments);

} // namespace parlour::secrecy
