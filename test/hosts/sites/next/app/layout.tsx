import type { ReactNode } from 'react';
import { Define } from './define';

export const metadata = { title: 'Two vector databases', icons: 'data:,' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        {children}
        <Define />
      </body>
    </html>
  );
}
