import { PageFrame } from "@/components/layout/page-frame";
import { currentArchive } from "@/lib/queries/current-archive";
export default async function P(){ const a=await currentArchive(); return <PageFrame language="vi" address={{page:"home"}} data={a.snapshot}>x</PageFrame>; }
