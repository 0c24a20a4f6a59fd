// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Secrets in our memory and command line, hidden from other programs of the same person and from crash files.
namespace parlour::secrecy {

/// Disables core dumps, and hides our memory from other programs: passwords are in it. A debugger that started us
/// stays; one that comes later must be root's.
void sealProcess();

/// Overwrites what follows the question mark in each "xmpp:" link of a command line: there may be a password in it, and
/// everybody on the computer can read how a program was started. To be called once the links have been copied.
void hideLinks(int count, char **arguments);

} // namespace parlour::secrecy
