// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/history/profiledata.h"

/// Questions about the messages that are kept, on disk or in memory.
namespace parlour::pages {

history::Page before(ProfileData &data, const history::Key &key, qint64 sort, int most);
history::Page after(ProfileData &data, const history::Key &key, qint64 sort, int most);
history::Page newest(ProfileData &data, const history::Key &key, int most);
history::Page around(ProfileData &data, const history::Key &key, qint64 sort, int most);
std::optional<history::Message> find(ProfileData &data, const history::Key &key, const QString &id);
QList<history::Version> versions(ProfileData &data, const history::Key &key, qint64 sort);
qint64 firstSince(ProfileData &data, const history::Key &key, const QDateTime &time);
QList<history::Last> lastOfEach(ProfileData &data, const QString &account);
history::Sifted sift(ProfileData &data, const history::Sift &sift);
QList<history::Hit> search(ProfileData &data, const history::SearchQuery &query, const std::function<bool()> &unwanted);

} // namespace parlour::pages
