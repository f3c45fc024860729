import { z } from "zod";

// First of all imports: zod tries whether it may make functions from text, and the page's policy reports each try as an error.
z.config({ jitless: true });
