# SPDX-FileCopyrightText: Parlour contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The languages of the window besides English, which is in the sources: each has a file parlour_CODE.ts here.
set(PARLOUR_LANGUAGES ar de es fr it ja nl pl pt_BR ru uk)

# How many plural forms Qt asks a language for, where it is not two.
set(PARLOUR_PLURALS_ar 6)
set(PARLOUR_PLURALS_ja 1)
set(PARLOUR_PLURALS_pl 3)
set(PARLOUR_PLURALS_ru 3)
set(PARLOUR_PLURALS_uk 3)
