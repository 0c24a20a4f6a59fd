// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/sharing/attaching.h"

namespace parlour::sharing {

static Attaching whileSent(Attaching state, AttachingEvent event)
{
    switch (event) {
    case AttachingEvent::Cancel:
        return Attaching::Ready;
    case AttachingEvent::Refused:
        return Attaching::Failed;
    case AttachingEvent::Broken:
        return Attaching::Waiting;
    case AttachingEvent::Begin:
        return state == Attaching::Waiting ? Attaching::Asking : state;
    case AttachingEvent::Placed:
        return state == Attaching::Asking ? Attaching::Uploading : state;
    case AttachingEvent::Arrived:
        return state == Attaching::Uploading ? Attaching::Uploaded : state;
    case AttachingEvent::Prepared:
    case AttachingEvent::Unusable:
    case AttachingEvent::Send:
        return state;
    }
    return state;
}

Attaching next(Attaching state, AttachingEvent event)
{
    switch (state) {
    case Attaching::Preparing:
        if (event == AttachingEvent::Prepared)
            return Attaching::Ready;
        return event == AttachingEvent::Unusable ? Attaching::Failed : state;
    case Attaching::Ready:
    case Attaching::Failed:
        if (event == AttachingEvent::Unusable)
            return Attaching::Failed;
        return event == AttachingEvent::Send ? Attaching::Waiting : state;
    case Attaching::Waiting:
    case Attaching::Asking:
    case Attaching::Uploading:
        return whileSent(state, event);
    case Attaching::Uploaded:
        return state;
    }
    return state;
}

} // namespace parlour::sharing
