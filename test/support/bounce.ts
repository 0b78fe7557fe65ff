/** What a delivery status notification tells. */
export interface BounceParts {
  readonly envelopeId?: string;
  /** The headers of the mail that came back. */
  readonly returned?: string;
  readonly returnedType?: string;
  readonly action?: string;
  readonly status?: string;
  readonly diagnosis?: string;
}

/** A delivery status notification as mail servers write it (RFC 3464). */
export function bounceMessage({ envelopeId, returned = '', returnedType = 'text/rfc822-headers', action = 'failed', status = '5.1.1', diagnosis = 'smtp; 550 5.1.1 no such mailbox' }: BounceParts): string {
  return `Return-Path: <>
From: Mail Delivery System <MAILER-DAEMON@mail.example>
To: bounces@mail.example
Subject: Undelivered Mail Returned to Sender
Date: Tue, 24 Nov 2026 10:00:00 +0000
Message-ID: <20261124100000.1@mail.example>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="=_bounce"

--=_bounce
Content-Type: text/plain; charset=us-ascii

I'm sorry to have to inform you that your message could not be delivered.

--=_bounce
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example
${envelopeId === undefined ? '' : `Original-Envelope-Id: ${envelopeId}\n`}Arrival-Date: Tue, 24 Nov 2026 09:59:58 +0000

Final-Recipient: rfc822; ada@example.com
Original-Recipient: rfc822;ada@example.com
Action: ${action}
Status: ${status}
Remote-MTA: dns; mx.example.com
Diagnostic-Code: ${diagnosis}

--=_bounce
Content-Description: Undelivered Message
Content-Type: ${returnedType}

${returned}

--=_bounce--
`.replaceAll('\n', '\r\n');
}
