import { SingleSignOn } from '../__generated__/operations.ts';
import { useRead } from '../api/use-read.ts';
import { PageLayout } from '../components/page-layout.tsx';
import { Loaded } from '../components/states.tsx';
import { ConnectionSection } from './connection-section.tsx';
import { EmailDomains } from './email-domains.tsx';
import { EmailSignIn } from './email-sign-in.tsx';
import { EntraGuide } from './entra-guide.tsx';
import { ScimSettings } from './scim-settings.tsx';

/** How the organisation's people sign in, and how they are provisioned. */
export function Page() {
  const settings = useRead(SingleSignOn, {});
  return (
    <PageLayout title="Single sign-on" lead="How your people sign in, and how your directory sends them here: what to enter in Entra, and what to enter here.">
      <Loaded query={settings}>
        {({ singleSignOn }) => (
          <>
            <ConnectionSection settings={singleSignOn} />
            <EmailDomains domains={singleSignOn.emailDomains} />
            <EmailSignIn key={singleSignOn.emailSignIn} emailSignIn={singleSignOn.emailSignIn} />
            <ScimSettings key={JSON.stringify(singleSignOn.scim)} scim={singleSignOn.scim} />
            <EntraGuide scim={singleSignOn.scim} />
          </>
        )}
      </Loaded>
    </PageLayout>
  );
}
